import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapNode } from '#domain/map.ts';
import { listed } from '#domain/words.ts';

/** The actors' names, in the order given; an actor that the map does not know has none. */
export function actorNames(map: ArgumentMap, actors: readonly Id[] = []): readonly string[] {
  const { actor } = lookupOf(map);
  return actors.flatMap((id) => actor.get(id)?.name ?? []);
}

/** Who asserts a node, in words: "Russia and the DPRK"; "" where nobody is named. */
export function speakersOf(map: ArgumentMap, { actors }: MapNode): string {
  return listed(actorNames(map, actors));
}
