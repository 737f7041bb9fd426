import { type Chain, grown } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** What is against a node or against a step made from it, what answers each of these, and what answers that. */
export function against(map: ArgumentMap, of: Id): Chain {
  const { incoming, outgoing } = lookupOf(map);
  const objections = (id: Id): readonly MapEdge[] => [
    ...(incoming.get(id) ?? []).filter((edge) => sideOf(edge) === 'against'),
    ...(outgoing.get(id) ?? []).filter((edge) => edge.type === 'contradicts'),
  ];
  const onSteps = (outgoing.get(of) ?? []).flatMap((edge) => objections(edge.id));
  return grown(map, of, (edge) => {
    if (!edge) return [...objections(of), ...onSteps];
    // Of a contradiction, the other end is what is to be answered.
    const ends = edge.type === 'contradicts' && edge.from.includes(of) ? [edge.to] : edge.from;
    return [...ends.flatMap(objections), ...objections(edge.id)];
  });
}
