import { type Chain, grown } from '#analysis/questions/chain.ts';
import { leadingTo } from '#analysis/stranded-nodes.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** The ways from a node up to the thesis; all ways up from it where none leads there, or the map has no thesis. */
export function soWhat(map: ArgumentMap, of: Id): Chain {
  const { edge: edges, outgoing } = lookupOf(map);
  const goal = leadingTo(map, map.thesis);
  const leads = (edge: MapEdge): boolean => !goal.has(of) || goal.has(edge.id);
  const from = (id: Id): readonly MapEdge[] => (outgoing.get(id) ?? []).filter(leads);
  const thesis = new Set(map.thesis);
  const chain = grown(map, of, (edge) => {
    if (!edge) return from(of);
    // An attack on a step goes on with what that step leads to.
    const step = edges.get(edge.to);
    if (step) return [step];
    return thesis.has(edge.to) ? [] : from(edge.to);
  });
  if (goal.has(of) || map.thesis.length === 0 || chain.links.length === 0) return chain;
  return { ...chain, cut: `No way leads to the thesis; these are all the ways up. ${chain.cut}`.trim() };
}
