import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapNode } from '#domain/map.ts';

/**
 * The nodes from which no way along the edges leads to a thesis, in the map's order. An attack on a step leads on through
 * that step; a contradiction leads both ways. In a map without a thesis: the nodes that no edge touches.
 */
export function strandedNodes(map: ArgumentMap): readonly MapNode[] {
  const reached = map.thesis.length > 0 ? leadingTo(map, map.thesis) : touched(map);
  return map.nodes.filter(({ id }) => !reached.has(id));
}

/** The ids of all nodes and edges from which one of the goals is reached, goals included. */
export function leadingTo(map: ArgumentMap, goals: readonly Id[]): ReadonlySet<Id> {
  const { incoming, outgoing } = lookupOf(map);
  const reached = new Set<Id>();
  const waiting = [...goals];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const edge of incoming.get(id) ?? []) waiting.push(edge.id, ...edge.from);
    for (const edge of outgoing.get(id) ?? []) {
      if (edge.type === 'contradicts') waiting.push(edge.id, edge.to);
    }
  }
  return reached;
}

function touched(map: ArgumentMap): ReadonlySet<Id> {
  return new Set(map.edges.flatMap(({ from, to }) => [...from, to]));
}
