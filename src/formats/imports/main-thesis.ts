import type { Id, MapEdge } from '#domain/map.ts';

/** So many steps are looked at: in a hostile file everything may be below every second node. */
const LOOKED_AT = 2_000_000;

/**
 * What a map argues for where its format does not say: of the nodes that bear on nothing else the one with the most
 * reasons and objections below it, the first of several. Without edges, or in a mere circle, nothing.
 */
export function mainThesis(nodes: readonly Id[], edges: readonly MapEdge[]): readonly Id[] {
  /** Below a node are the steps to it, below a step its premises and what leads to it. Ids of the two differ. */
  const below = new Map<Id, Id[]>();
  const bearing = new Set<Id>();
  for (const { id, from, to, type } of edges) {
    // A contradiction has no direction: neither side argues for the other.
    if (type === 'contradicts') continue;
    for (const premise of from) bearing.add(premise);
    (below.get(to) ?? below.set(to, []).get(to))?.push(id);
    const under = below.get(id);
    if (under) for (const premise of from) under.push(premise);
    else below.set(id, [...from]);
  }
  let best: { readonly id: Id; readonly size: number } | null = null;
  let looked = 0;
  for (const id of nodes) {
    if (bearing.has(id) || !below.has(id)) continue;
    if (looked > LOOKED_AT) break;
    const size = reach(id, below);
    looked += size;
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
