import type { ArgumentMap } from '#domain/map.ts';

/**
 * Something that a map can hold and that not every format can. What a file lacks is worked out from these, by counting
 * in the map itself: nobody writes a list of losses by hand.
 */
export interface Feature {
  /** How many parts of the map make use of it. */
  readonly count: (map: ArgumentMap) => number;
  /** What becomes of so many of them in a file that cannot hold it: one sentence without a full stop. */
  readonly lost: (count: number) => string;
  /** The map as such a file has it: of this feature nothing is left, all else stays. */
  readonly without: (map: ArgumentMap) => ArgumentMap;
}

/** "1 note", "7 notes". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** A copy of a record without these fields. */
export function lacking<T extends object, K extends keyof T>(record: T, ...fields: readonly K[]): Omit<T, K> {
  const left = new Set<PropertyKey>(fields);
  return Object.fromEntries(Object.entries(record).filter(([field]) => !left.has(field))) as Omit<T, K>;
}
