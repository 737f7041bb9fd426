import { type Chain, chainOf, type Link } from '#analysis/questions/chain.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** What is joined to a node within so many steps, whichever way these lead; null for any number. Nearest first. */
export function near(map: ArgumentMap, of: Id, steps: number | null): Chain {
  const lookup = lookupOf(map);
  const links: Link[] = [];
  const seen = new Set<Id>([of]);
  let ring: readonly Id[] = [of];
  for (let depth = 1; ring.length > 0 && depth <= (steps ?? Number.POSITIVE_INFINITY); depth += 1) {
    const reached: Id[] = [];
    const reach = (id: Id): void => {
      if (seen.has(id)) return;
      seen.add(id);
      reached.push(id);
    };
    for (const edge of ring.flatMap((id) => touching(map, id))) {
      if (seen.has(edge.id)) continue;
      seen.add(edge.id);
      links.push({ number: String(links.length + 1), depth: 1, edge, words: stepWords(map, edge) });
      for (const from of edge.from) reach(from);
      if (lookup.node.has(edge.to)) reach(edge.to);
      else for (const id of lookup.edge.get(edge.to)?.from ?? []) reach(id);
    }
    ring = reached;
  }
  return chainOf(map, [of], links);
}

/** The steps to and from a node, and those aimed at a step from it. */
function touching(map: ArgumentMap, id: Id): readonly MapEdge[] {
  const { incoming, outgoing } = lookupOf(map);
  const from = outgoing.get(id) ?? [];
  return [...(incoming.get(id) ?? []), ...from, ...from.flatMap((edge) => incoming.get(edge.id) ?? [])];
}
