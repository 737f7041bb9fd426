import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** Ways are looked for until there are so many, each at most so many steps longer than the shortest. */
const BOUND = { ways: 12, detour: 3, looks: 150_000 } as const;

export interface Ways {
  /** The steps of each way, in order; the shortest first. */
  readonly ways: readonly (readonly MapEdge[])[];
  /** Why there may be more ways than these: there are too many, they are too long, or looking took too long. */
  readonly more: 'many' | 'long' | 'hard' | null;
  /** The most steps that a way might have had. */
  readonly longest: number;
}

/**
 * The ways that join two nodes, whichever way their steps lead, none of which passes anything twice. Linked premises are
 * joined by their step, and an attack on a step to that step. How long that takes is bounded by counting, so the same
 * map always gives the same answer.
 */
export function waysBetween(map: ArgumentMap, of: Id, and: Id): Ways {
  const { edge: edges } = lookupOf(map);
  const neighbours = neighboursIn(map);
  const distance = distancesTo(map, and);
  const shortest = distance.get(of);
  if (shortest === undefined || of === and) return { ways: [], more: null, longest: 0 };
  const ways: (readonly MapEdge[])[] = [];
  const longest = shortest + BOUND.detour;
  // Premises that two steps share join them by one way, whichever of them is passed.
  const told = new Set<string>();
  let looks = 0;
  for (let most = shortest; most <= longest; most += 1) {
    let tooLong = false;
    const path: Id[] = [of];
    const onPath = new Set(path);
    let steps = 0;
    const choices = [neighbours(of).values()];
    while (choices.length > 0) {
      const choice = choices.at(-1)?.next();
      looks += 1;
      // The first way is found without a detour, however many neighbours had to be looked at.
      if (looks > BOUND.looks && ways.length > 0) return { ways, more: 'hard', longest };
      if (!choice || choice.done) {
        choices.pop();
        const left = path.pop() ?? of;
        onPath.delete(left);
        if (edges.has(left)) steps -= 1;
        continue;
      }
      const next = choice.value;
      const far = distance.get(next);
      if (far === undefined || onPath.has(next)) continue;
      const after = steps + (edges.has(next) ? 1 : 0);
      if (after + far > most) {
        tooLong = true;
      } else if (next === and) {
        const way = path.flatMap((step) => edges.get(step) ?? []);
        const key = JSON.stringify(way.map(({ id }) => id));
        if (after !== most || told.has(key)) continue;
        if (ways.length === BOUND.ways) return { ways, more: 'many', longest };
        told.add(key);
        ways.push(way);
      } else {
        path.push(next);
        onPath.add(next);
        steps = after;
        choices.push(neighbours(next).values());
      }
    }
    if (!tooLong) return { ways, more: null, longest };
  }
  return { ways, more: 'long', longest };
}

/** How many steps each node or step is away from the goal; a step itself counts once it is left. */
function distancesTo(map: ArgumentMap, goal: Id): ReadonlyMap<Id, number> {
  const { edge: edges, incoming, outgoing } = lookupOf(map);
  const distances = new Map([[goal, 0]]);
  // Nodes are left for nothing, steps for one: what is as near comes before what is one further.
  let ring: readonly Id[] = [goal];
  for (let steps = 0; ring.length > 0; steps += 1) {
    const further: Id[] = [];
    const waiting = [...ring];
    const reach = (id: Id, far: number, list: Id[]): void => {
      if ((distances.get(id) ?? Number.POSITIVE_INFINITY) <= far) return;
      distances.set(id, far);
      list.push(id);
    };
    for (let i = 0; i < waiting.length; i += 1) {
      const id = waiting[i] ?? goal;
      if ((distances.get(id) ?? 0) < steps) continue;
      const edge = edges.get(id);
      const [far, list] = edge ? [steps + 1, further] : [steps, waiting];
      for (const each of outgoing.get(id) ?? []) reach(each.id, far, list);
      for (const each of incoming.get(id) ?? []) reach(each.id, far, list);
      if (!edge) continue;
      reach(edge.to, far, list);
      for (const from of edge.from) reach(from, far, list);
    }
    ring = further;
  }
  return distances;
}

/** What a node or a step is joined to: a node to its steps, a step to its ends and to what attacks it. */
function neighboursIn(map: ArgumentMap): (id: Id) => readonly Id[] {
  const { edge: edges, incoming, outgoing } = lookupOf(map);
  const known = new Map<Id, readonly Id[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const edge = edges.get(id);
    const steps = [...(outgoing.get(id) ?? []), ...(incoming.get(id) ?? [])].map((each) => each.id);
    const all = new Set(edge ? [edge.to, ...edge.from, ...steps] : steps);
    all.delete(id);
    const found = [...all];
    known.set(id, found);
    return found;
  };
}
