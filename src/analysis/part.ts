import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** Some of a map's nodes, and some of the edges among them. */
export interface MapPart {
  readonly nodes: ReadonlySet<Id>;
  readonly edges: ReadonlySet<Id>;
}

/**
 * Edges with every premise and their target (a node, or an edge that is itself found) among the nodes, in the map's
 * order; where `allowed` is given, only those.
 */
export function edgesAmong(
  map: ArgumentMap,
  nodes: ReadonlySet<Id>,
  allowed: (id: Id) => boolean = () => true,
): ReadonlySet<Id> {
  const { node, incoming } = lookupOf(map);
  const found = new Set<Id>();
  const waiting: MapEdge[] = [];
  const take = (edge: MapEdge): void => {
    if (found.has(edge.id) || !allowed(edge.id) || !edge.from.every((id) => nodes.has(id))) return;
    found.add(edge.id);
    waiting.push(edge);
  };
  for (const edge of map.edges) if (nodes.has(edge.to)) take(edge);
  // From the steps to those that attack them, however long that goes on.
  for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
    if (!node.has(edge.id)) for (const against of incoming.get(edge.id) ?? []) take(against);
  }
  return inOrder(map.edges, found);
}

/** These edges, the steps that they attack, and the nodes at all their ends. */
export function partOfEdges(map: ArgumentMap, edges: Iterable<Id>): MapPart {
  const lookup = lookupOf(map);
  const found = new Set<Id>();
  const nodes = new Set<Id>();
  const waiting = [...edges];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const edge = lookup.edge.get(id);
    if (!edge || found.has(id)) continue;
    found.add(id);
    for (const from of edge.from) nodes.add(from);
    if (lookup.node.has(edge.to)) nodes.add(edge.to);
    else waiting.push(edge.to);
  }
  return { nodes: inOrder(map.nodes, nodes), edges: inOrder(map.edges, found) };
}

/** The ids of the items that are in the set, in the items' order. */
export function inOrder(items: readonly { readonly id: Id }[], ids: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set(items.filter((item) => ids.has(item.id)).map((item) => item.id));
}

/** What two parts have in common; an edge only with all that it joins. */
export function common(map: ArgumentMap, a: MapPart, b: MapPart): MapPart {
  const nodes = new Set([...a.nodes].filter((id) => b.nodes.has(id)));
  return { nodes, edges: edgesAmong(map, nodes, (id) => a.edges.has(id) && b.edges.has(id)) };
}
