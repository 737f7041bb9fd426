import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/**
 * The steps that need a node of their own where lines join two nodes and nothing else: those with linked premises, and
 * those that something leads to.
 */
export function stepNodes(map: ArgumentMap): ReadonlyMap<Id, MapEdge> {
  const { node, incoming } = lookupOf(map);
  return new Map(
    map.edges
      .filter(({ id, from }) => from.length > 1 || (!node.has(id) && incoming.has(id)))
      .map((edge) => [edge.id, edge]),
  );
}
