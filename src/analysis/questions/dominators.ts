/** What can be reached from a root, as `reach` found it: each place with its number in the order of leaving, last first. */
interface Reached<T> {
  readonly order: readonly T[];
  readonly place: ReadonlyMap<T, number>;
}

/**
 * For everything that is reached from a root, the last thing that every way from the root to it must pass; the root's is
 * itself. After Cooper, Harvey and Kennedy, “A simple, fast dominance algorithm” (2001), without recursion.
 */
export function dominatorsFrom<T>(root: T, next: (of: T) => readonly T[]): ReadonlyMap<T, T> {
  const { order, place } = reach(root, next);
  const before: number[][] = order.map(() => []);
  for (const [i, each] of order.entries()) {
    for (const to of next(each)) before[place.get(to) ?? 0]?.push(i);
  }
  const above: number[] = order.map(() => -1);
  above[0] = 0;
  const meeting = (a: number, b: number): number => {
    let [one, other] = [a, b];
    while (one !== other) {
      while (one > other) one = above[one] ?? 0;
      while (other > one) other = above[other] ?? 0;
    }
    return one;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 1; i < order.length; i += 1) {
      let found = -1;
      for (const from of before[i] ?? []) {
        if (above[from] === -1) continue;
        found = found === -1 ? from : meeting(from, found);
      }
      if (found === above[i]) continue;
      above[i] = found;
      changed = true;
    }
  }
  return new Map(order.map((each, i) => [each, order[above[i] ?? 0] ?? root]));
}

function reach<T>(root: T, next: (of: T) => readonly T[]): Reached<T> {
  const seen = new Set([root]);
  const left: T[] = [];
  const path = [{ at: root, open: next(root).values() }];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const { value, done } = last.open.next();
    if (done) {
      left.push(last.at);
      path.pop();
    } else if (!seen.has(value)) {
      seen.add(value);
      path.push({ at: value, open: next(value).values() });
    }
  }
  const order = left.reverse();
  return { order, place: new Map(order.map((each, i) => [each, i])) };
}
