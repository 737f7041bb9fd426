import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';

/** The undercuts that point at a statement and not at a step. */
export function misplacedUndercuts(map: ArgumentMap): readonly MapEdge[] {
  const { node } = lookupOf(map);
  return map.edges.filter((edge) => edge.type === 'undercuts' && node.has(edge.to));
}
