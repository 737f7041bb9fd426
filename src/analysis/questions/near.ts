import { type Chain, chainOf, inStretches, type Stretch } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

const AWAY = ['One step away', 'Two steps away', 'Three steps away'];

/** What is joined to a node within so many steps, whichever way these lead; null for any number. Nearest first. */
export function near(map: ArgumentMap, of: Id, steps: number | null): Chain {
  const rings = ringsAround(map, of, steps ?? Number.POSITIVE_INFINITY);
  const stretches = rings.map(
    (ring, i): Stretch => ({
      heading: AWAY[i] ?? `${i + 1} steps away`,
      steps: ring.map((edge) => ({ edge })),
    }),
  );
  return chainOf(map, [of], inStretches(stretches));
}

const whole = new WeakMap<ArgumentMap, Map<Id, number>>();

/** How many steps there are within one, two, three and any number of steps of a node. */
export function nearCounts(map: ArgumentMap, of: Id): readonly [number, number, number, number] {
  const [one = 0, two = 0, three = 0] = ringsAround(map, of, 3).map((ring) => ring.length);
  return [one, one + two, one + two + three, joinedTo(map, of)];
}

/** How many steps are joined to a node; found once for all that are joined to one another. */
function joinedTo(map: ArgumentMap, of: Id): number {
  const counts = whole.get(map) ?? new Map<Id, number>();
  whole.set(map, counts);
  const known = counts.get(of);
  if (known !== undefined) return known;
  const steps = ringsAround(map, of, Number.POSITIVE_INFINITY).flat();
  counts.set(of, steps.length);
  for (const { from } of steps) for (const id of from) counts.set(id, steps.length);
  return steps.length;
}

/** The steps around a node, ring by ring: those that touch it, then those that touch what these reach, and so on. */
function ringsAround(map: ArgumentMap, of: Id, most: number): readonly (readonly MapEdge[])[] {
  const lookup = lookupOf(map);
  const rings: (readonly MapEdge[])[] = [];
  const seen = new Set<Id>([of]);
  let border: readonly Id[] = [of];
  while (border.length > 0 && rings.length < most) {
    const ring: MapEdge[] = [];
    const reached: Id[] = [];
    for (const edge of border.flatMap((id) => touching(map, id))) {
      if (seen.has(edge.id)) continue;
      seen.add(edge.id);
      ring.push(edge);
      const ends = lookup.node.has(edge.to) ? [edge.to] : (lookup.edge.get(edge.to)?.from ?? []);
      for (const id of [...edge.from, ...ends]) {
        if (seen.has(id)) continue;
        seen.add(id);
        reached.push(id);
      }
    }
    if (ring.length > 0) rings.push(ring);
    border = reached;
  }
  return rings;
}

/** The steps to and from a node, and those aimed at a step from it. */
function touching(map: ArgumentMap, id: Id): readonly MapEdge[] {
  const { incoming, outgoing } = lookupOf(map);
  const from = outgoing.get(id) ?? [];
  return [...(incoming.get(id) ?? []), ...from, ...from.flatMap((edge) => incoming.get(edge.id) ?? [])];
}
