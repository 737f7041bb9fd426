import { type Chain, chainOf, type Link } from '#analysis/questions/chain.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** Ways are looked for until there are so many, each at most so many steps longer than the shortest. */
const BOUND = { ways: 24, detour: 4, tries: 40_000 } as const;

/** A way through the map: ids of nodes and steps in turn. */
type Way = readonly Id[];

/**
 * What lies between two nodes: the shortest ways that join them, whichever way their steps lead, then longer ones that
 * pass nothing twice. Linked premises are joined by their step, and an attack on a step to that step.
 */
export function between(map: ArgumentMap, of: Id, and: Id): Chain {
  const { ways, more } = waysBetween(map, of, and);
  const { edge: edges } = lookupOf(map);
  const links = ways.flatMap((way, i): Link[] => {
    const steps = way.flatMap((id) => edges.get(id) ?? []);
    const count = `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`;
    return [
      { number: String(i + 1), depth: 1, edge: null, words: `Way ${i + 1} of ${ways.length}, ${count}` },
      ...steps.map((edge, at) => link(map, edge, `${i + 1}.${at + 1}`)),
    ];
  });
  const cut = more ? `Only the ${ways.length} shortest ways are shown.` : '';
  return chainOf(map, [of, and], links, ways.length === 0 ? 'Nothing in the map joins these two.' : cut);
}

function link(map: ArgumentMap, edge: MapEdge, number: string): Link {
  return { number, depth: 2, edge, words: stepWords(map, edge) };
}

function waysBetween(
  map: ArgumentMap,
  of: Id,
  and: Id,
): { readonly ways: readonly Way[]; readonly more: boolean } {
  const distance = distancesTo(map, and);
  const shortest = distance.get(of);
  if (shortest === undefined || of === and) return { ways: [], more: false };
  const ways: Way[] = [];
  let tries = 0;
  // Nodes and steps take turns, mostly: one step more is two places more.
  for (let length = shortest; length <= shortest + BOUND.detour * 2; length += 1) {
    const path: Id[] = [of];
    const onPath = new Set(path);
    const choices: Id[][] = [[...neighbours(map, of)].reverse()];
    while (choices.length > 0) {
      const next = choices.at(-1)?.pop();
      if (next === undefined) {
        choices.pop();
        onPath.delete(path.pop() ?? '');
        continue;
      }
      tries += 1;
      if (tries > BOUND.tries) return { ways, more: true };
      if (onPath.has(next) || path.length + (distance.get(next) ?? Number.POSITIVE_INFINITY) > length)
        continue;
      if (next === and) {
        if (path.length !== length) continue;
        if (ways.length === BOUND.ways) return { ways, more: true };
        ways.push([...path, next]);
        continue;
      }
      path.push(next);
      onPath.add(next);
      choices.push([...neighbours(map, next)].reverse());
    }
  }
  return { ways, more: false };
}

/** How many places each node or step is away from the goal. */
function distancesTo(map: ArgumentMap, goal: Id): ReadonlyMap<Id, number> {
  const distances = new Map([[goal, 0]]);
  const waiting = [goal];
  for (let i = 0; i < waiting.length; i += 1) {
    const id = waiting[i] ?? goal;
    for (const next of neighbours(map, id)) {
      if (distances.has(next)) continue;
      distances.set(next, (distances.get(id) ?? 0) + 1);
      waiting.push(next);
    }
  }
  return distances;
}

/** What a node or a step is joined to: a node to its steps, a step to its ends and to what attacks it. */
function neighbours(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  const { node, edge: edges, incoming, outgoing } = lookupOf(map);
  const steps = [...(outgoing.get(id) ?? []), ...(incoming.get(id) ?? [])].map((edge) => edge.id);
  if (node.has(id)) return new Set(steps);
  const edge = edges.get(id);
  return new Set(edge ? [edge.to, ...edge.from, ...steps] : steps);
}
