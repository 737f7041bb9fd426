import type { Actor, ArgumentMap, Id, MapEdge, MapNode, Source, Topic } from './map.ts';

/** A map's parts by id, and the edges that meet at each node or edge. Built once for each map. */
export interface Lookup {
  readonly node: ReadonlyMap<Id, MapNode>;
  readonly edge: ReadonlyMap<Id, MapEdge>;
  readonly actor: ReadonlyMap<Id, Actor>;
  readonly topic: ReadonlyMap<Id, Topic>;
  readonly source: ReadonlyMap<Id, Source>;
  /** Edges whose `to` is this node or edge, in the map's order. */
  readonly incoming: ReadonlyMap<Id, readonly MapEdge[]>;
  /** Edges that have this node among their `from`, in the map's order. */
  readonly outgoing: ReadonlyMap<Id, readonly MapEdge[]>;
}

const lookups = new WeakMap<ArgumentMap, Lookup>();

/** The lookup of a map; the same map gives the same object. */
export function lookupOf(map: ArgumentMap): Lookup {
  const known = lookups.get(map);
  if (known) return known;
  const incoming = new Map<Id, MapEdge[]>();
  const outgoing = new Map<Id, MapEdge[]>();
  for (const edge of map.edges) {
    append(incoming, edge.to, edge);
    for (const from of edge.from) append(outgoing, from, edge);
  }
  const lookup: Lookup = {
    node: byId(map.nodes),
    edge: byId(map.edges),
    actor: byId(map.actors),
    topic: byId(map.topics),
    source: byId(map.sources),
    incoming,
    outgoing,
  };
  lookups.set(map, lookup);
  return lookup;
}

function byId<T extends { readonly id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function append(lists: Map<Id, MapEdge[]>, key: Id, edge: MapEdge): void {
  const list = lists.get(key);
  if (list) list.push(edge);
  else lists.set(key, [edge]);
}
