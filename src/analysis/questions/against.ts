import type { Chain } from '#analysis/questions/chain.ts';
import { treeOf } from '#analysis/questions/tree.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** What is against a node, a step made from it or a step itself, what answers each of these, and what answers that. */
export function against(map: ArgumentMap, of: Id): Chain {
  const { incoming, outgoing } = lookupOf(map);
  // What is against a contradiction speaks for both of its ends.
  const stepsFrom = (outgoing.get(of) ?? []).filter((edge) => edge.type !== 'contradicts');
  return treeOf(map, of, {
    start: [of, ...stepsFrom.map(({ id }) => id)],
    under: (place) => [
      ...(incoming.get(place) ?? []).filter((edge) => sideOf(edge) === 'against'),
      ...(outgoing.get(place) ?? []).filter((edge) => edge.type === 'contradicts'),
    ],
    // Of a contradiction, the other end is what is to be answered.
    after: ({ id, type, from, to }, place) => [
      ...(type === 'contradicts' && from.includes(place) ? [to] : from),
      id,
    ],
  });
}
