import { type Chain, grown } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** The tree of reasons under a node: what speaks for it, what speaks for that, and so on. */
export function why(map: ArgumentMap, of: Id): Chain {
  const { incoming } = lookupOf(map);
  const reasonsFor = (id: Id) => (incoming.get(id) ?? []).filter((edge) => sideOf(edge) === 'for');
  return grown(map, of, (edge) => (edge ? edge.from : [of]).flatMap(reasonsFor));
}
