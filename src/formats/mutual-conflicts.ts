import type { Id } from '#domain/map.ts';

/** A conflict as the Argument Interchange Format has it: from statements to statements, and in one direction. */
export interface Conflict {
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  readonly scheme: string;
  /** Whether nothing leads to it. */
  readonly free: boolean;
}

/**
 * The conflicts that are one contradiction, told in both directions: for the place of each that starts one, the place
 * of the one that goes back. What goes back has the same scheme, nothing leads to it, and of several it is the last:
 * whoever writes contradictions writes the way back at the end.
 */
export function mutualConflicts(conflicts: readonly Conflict[]): ReadonlyMap<number, number> {
  const returning = new Map<string, number[]>();
  conflicts.forEach(({ from, to, scheme, free }, place) => {
    if (!free || from.length !== 1) return;
    const key = keyOf(from, to, scheme);
    (returning.get(key) ?? returning.set(key, []).get(key))?.push(place);
  });
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  conflicts.forEach(({ from, to, scheme }, place) => {
    if (to.length !== 1 || taken.has(place)) return;
    const places = returning.get(keyOf(to, from, scheme));
    const last = places?.at(-1);
    if (last === undefined || last <= place) return;
    places?.pop();
    taken.add(last);
    pairs.set(place, last);
  });
  return pairs;
}

function keyOf(from: readonly Id[], to: readonly Id[], scheme: string): string {
  return JSON.stringify([from.toSorted(), to.toSorted(), scheme]);
}
