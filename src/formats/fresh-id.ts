import type { Id } from '#domain/map.ts';

/** Gives ids that nothing in the file has: the wish itself where it is free, else with `-2`, `-3` … behind it. */
export function freshIds(taken: Set<Id>): (wish: Id) => Id {
  // Where the search for a wish got to: a thousand copies of one id must not take a million steps.
  const reached = new Map<Id, number>();
  return (wish) => {
    let id = wish;
    let count = reached.get(wish) ?? 1;
    while (taken.has(id)) {
      count += 1;
      id = `${wish}-${count}`;
    }
    reached.set(wish, count);
    taken.add(id);
    return id;
  };
}
