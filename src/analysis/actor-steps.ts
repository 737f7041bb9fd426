import { actorScope } from '#analysis/actor-scope.ts';
import { dealingsOf } from '#analysis/questions/steps-made.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { type Side, sideOf } from '#domain/sides.ts';

/** An actor, with everybody who belongs to it; null for nobody named. */
export type Speaker = Id | null;

/** The steps of one side that one speaker makes about another. */
export interface ActorSteps {
  readonly by: Speaker;
  readonly on: Speaker;
  readonly side: Side;
  /** Edge ids, in the map's order; at least one. */
  readonly steps: readonly Id[];
  /** Whether one of them is the speaker's own about the other itself, and not only of those who belong to them. */
  readonly direct: boolean;
}

/**
 * What the speakers say about each other and about themselves, out of some of the map's steps: for each pair and side
 * just those steps that the question about it answers. Pairs without a step are left out.
 */
export function actorSteps(
  map: ArgumentMap,
  speakers: readonly Speaker[],
  edges: ReadonlySet<Id>,
): readonly ActorSteps[] {
  const wholes = speakersOfEach(map, speakers);
  const places = (actors: readonly Id[]): ReadonlySet<number> =>
    new Set(actors.length === 0 ? wholes.get(null) : actors.flatMap((id) => wholes.get(id) ?? []));
  const found = new Map<string, { by: Speaker; on: Speaker; side: Side; steps: Id[]; direct: boolean }>();
  for (const edge of map.edges) {
    if (!edges.has(edge.id)) continue;
    const side = sideOf(edge);
    for (const dealing of dealingsOf(map, edge)) {
      const ons = places(dealing.on);
      for (const i of places(dealing.by)) {
        for (const j of ons) {
          const [by, on] = [speakers[i] ?? null, speakers[j] ?? null];
          const key = `${side} ${i} ${j}`;
          const pair = found.get(key) ?? { by, on, side, steps: [], direct: false };
          found.set(key, pair);
          // A contradiction may be both actors' objection to each other; it is still one step.
          if (pair.steps.at(-1) !== edge.id) pair.steps.push(edge.id);
          pair.direct ||=
            (by === null || dealing.by.includes(by)) && (on === null || dealing.on.includes(on));
        }
      }
    }
  }
  return [...found.values()];
}

/** For each actor, and for nobody, the places of the speakers that it counts for. */
export function speakersOfEach(
  map: ArgumentMap,
  speakers: readonly Speaker[],
): ReadonlyMap<Speaker, readonly number[]> {
  const wholes = new Map<Speaker, number[]>();
  speakers.forEach((speaker, place) => {
    for (const id of speaker === null ? [null] : actorScope(map, [speaker])) {
      const places = wholes.get(id);
      if (places) places.push(place);
      else wholes.set(id, [place]);
    }
  });
  return wholes;
}
