import type { Id, MapEdge } from '#domain/map.ts';

/**
 * What a map argues for where its format does not say: of the nodes that bear on nothing else the one with the most
 * reasons and objections below it, the first of several. Without edges, or in a mere circle, nothing.
 */
export function mainThesis(nodes: readonly Id[], edges: readonly MapEdge[]): readonly Id[] {
  const targetOf = new Map(edges.map((edge) => [edge.id, edge]));
  const below = new Map<Id, Id[]>();
  const bearing = new Set<Id>();
  for (const { from, to, type } of edges) {
    // A contradiction has no direction: neither side argues for the other.
    if (type === 'contradicts') continue;
    const over = targetOf.get(to)?.from ?? [to];
    for (const id of from) {
      bearing.add(id);
      for (const one of over) (below.get(one) ?? below.set(one, []).get(one))?.push(id);
    }
  }
  let best: { readonly id: Id; readonly size: number } | null = null;
  for (const id of nodes) {
    if (bearing.has(id) || !below.has(id)) continue;
    const size = reach(id, below);
    if (!best || size > best.size) best = { id, size };
  }
  return best ? [best.id] : [];
}

function reach(from: Id, below: ReadonlyMap<Id, readonly Id[]>): number {
  const seen = new Set([from]);
  // A set is walked through in the order of adding, and goes on with what is added meanwhile.
  for (const id of seen) for (const next of below.get(id) ?? []) seen.add(next);
  return seen.size;
}
