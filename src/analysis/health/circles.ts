/** A knot of things that lead to one another. */
export interface Circle<T> {
  /** The shortest way round that was found, each thing once; it goes on from the last to the first. */
  readonly way: readonly T[];
  /** How many things go round together. */
  readonly size: number;
}

/** How many things are looked at in search of shorter ways round, in all; the first way of a knot is always found. */
const PATIENCE = 100_000;

/**
 * The knots of a graph, in the order of their first members: each of its strongly connected components with more than
 * one member or with a member that leads to itself. Without recursion: a circle may have 20,000 members.
 */
export function circlesIn<T>(things: readonly T[], next: (thing: T) => readonly T[]): readonly Circle<T>[] {
  const place = new Map(things.map((thing, i) => [thing, i]));
  const knots = componentsOf(things, next)
    .map((knot) => knot.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
    .filter(([first, ...others]) => others.length > 0 || (first !== undefined && next(first).includes(first)))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  let patience = PATIENCE;
  return knots.map((knot) => {
    const within = new Set(knot);
    let way: readonly T[] | null = null;
    for (const start of knot) {
      if (way && (patience <= 0 || way.length === 1)) break;
      const found: Search<T> = wayRound(start, next, within, way ? way.length - 1 : Number.POSITIVE_INFINITY);
      patience -= found.looked;
      if (found.way) way = found.way;
    }
    return { way: way ?? knot, size: knot.length };
  });
}

interface Search<T> {
  readonly way: readonly T[] | null;
  readonly looked: number;
}

/** The shortest way from a thing back to it, of at most so many steps, breadth first. */
function wayRound<T>(
  start: T,
  next: (thing: T) => readonly T[],
  within: ReadonlySet<T>,
  most: number,
): Search<T> {
  const before = new Map<T, T>();
  let ring: readonly T[] = [start];
  let looked = 0;
  for (let steps = 1; ring.length > 0 && steps <= most; steps += 1) {
    const reached: T[] = [];
    for (const thing of ring) {
      looked += 1;
      for (const one of next(thing)) {
        if (one === start) return { way: traced(before, start, thing), looked };
        if (!within.has(one) || before.has(one)) continue;
        before.set(one, thing);
        reached.push(one);
      }
    }
    ring = reached;
  }
  return { way: null, looked };
}

function traced<T>(before: ReadonlyMap<T, T>, start: T, last: T): readonly T[] {
  const way: T[] = [];
  for (let at: T | undefined = last; at !== undefined && at !== start; at = before.get(at)) way.push(at);
  way.push(start);
  return way.reverse();
}

/** Tarjan's strongly connected components (1972), with a stack of our own in place of recursion. */
function componentsOf<T>(things: readonly T[], next: (thing: T) => readonly T[]): readonly T[][] {
  const order = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const components: T[][] = [];
  const lower = (thing: T, to: number): void => void low.set(thing, Math.min(low.get(thing) ?? to, to));
  for (const root of things) {
    if (order.has(root)) continue;
    const calls: { readonly thing: T; readonly rest: T[] }[] = [];
    const enter = (thing: T): void => {
      order.set(thing, order.size);
      low.set(thing, order.get(thing) ?? 0);
      open.push(thing);
      isOpen.add(thing);
      calls.push({ thing, rest: [...next(thing)].reverse() });
    };
    enter(root);
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const one = call.rest.pop();
      if (one !== undefined) {
        const seen = order.get(one);
        if (seen === undefined) enter(one);
        else if (isOpen.has(one)) lower(call.thing, seen);
        continue;
      }
      calls.pop();
      const own = low.get(call.thing) ?? 0;
      const caller = calls.at(-1);
      if (caller) lower(caller.thing, own);
      if (own !== order.get(call.thing)) continue;
      const component: T[] = [];
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        isOpen.delete(last);
        component.push(last);
        if (last === call.thing) break;
      }
      components.push(component);
    }
  }
  return components;
}
