import type { Chain } from '#analysis/questions/chain.ts';
import { treeOf } from '#analysis/questions/tree.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** The tree of reasons under a node: what speaks for it, what speaks for that, and so on. */
export function why(map: ArgumentMap, of: Id): Chain {
  const { incoming } = lookupOf(map);
  return treeOf(map, of, {
    start: [of],
    under: (place): readonly MapEdge[] =>
      (incoming.get(place) ?? []).filter((edge) => sideOf(edge) === 'for'),
    after: (step) => [...step.from, step.id],
  });
}
