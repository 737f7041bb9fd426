import type { ActorPlace } from '#analysis/actor-tree.ts';
import type { Id } from '#domain/map.ts';

/** Keys of all places where a chosen actor stands. */
export function chosenKeys(places: readonly ActorPlace[], chosen: readonly Id[]): readonly string[] {
  return places.filter((place) => chosen.includes(place.actor.id)).map((place) => place.key);
}

/**
 * Who is chosen once the selected places have become `keys`. An actor that stands in several places is chosen or
 * let go as a whole; chosen actors that stand in none of these places (a search hides them) stay chosen.
 */
export function chosenAfter(
  places: readonly ActorPlace[],
  chosen: readonly Id[],
  keys: ReadonlySet<unknown>,
): readonly Id[] {
  const gone = new Set<Id>();
  const come = new Set<Id>();
  for (const { key, actor } of places) {
    const was = chosen.includes(actor.id);
    if (was && !keys.has(key)) gone.add(actor.id);
    if (!was && keys.has(key)) come.add(actor.id);
  }
  return [...chosen.filter((id) => !gone.has(id)), ...come];
}
