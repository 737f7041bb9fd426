import type { Id } from '#domain/map.ts';
import type { BoxForm } from './layout.ts';

/** How the children of a box are shared out: so many beside it, and below it in columns of these lengths. */
export interface Share {
  readonly right: number;
  readonly counts: readonly number[];
}

/**
 * The share of children, each given by all its names, that leaves every child that was drawn before where it stood among the others; a new one stands behind the
 * one before it. Null where none of them was drawn before: then nothing needs to be kept.
 */
export function shareLike(form: BoxForm | undefined, children: readonly (readonly Id[])[]): Share | null {
  if (!form) return null;
  const slots = new Map<Id, number>();
  for (const id of form.beside) slots.set(id, 0);
  form.columns.forEach((column, i) => {
    for (const id of column) slots.set(id, i + 1);
  });
  const known = children.map((names) => names.map((id) => slots.get(id)).find((each) => each !== undefined));
  let slot = known.find((each) => each !== undefined);
  if (slot === undefined) return null;
  const lengths = new Map<number, number>();
  for (const each of known) {
    slot = Math.max(slot, each ?? slot);
    lengths.set(slot, (lengths.get(slot) ?? 0) + 1);
  }
  const columns = [...lengths].filter(([at]) => at > 0).sort(([a], [b]) => a - b);
  return {
    right: lengths.get(0) ?? 0,
    counts: columns.length > 0 ? columns.map(([, length]) => length) : [0],
  };
}
