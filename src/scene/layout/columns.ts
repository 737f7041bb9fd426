import { type Draft, LANE, type Stack, stacked } from './draft.ts';
import { joined, type Shapes } from './shape.ts';

/** Drafts below a box, in one column or several side by side; all of one column stand flush left. */
export interface Columns extends Stack {
  /** How many drafts each column has. */
  readonly counts: readonly number[];
}

/** More than this many drafts leave no room for their lines at the box's lower side. */
const MOST_IN_COLUMNS = 30;
/** A few drafts stand in up to so many columns; where there are many, every so many make one more worth trying. */
const COLUMNS = { most: 4, each: 4 } as const;

/** The room to the left of a column for the lines of its drafts. */
function streetOf(count: number): number {
  return 18 + LANE * count;
}

/** The drafts in one column, two columns and so on, in every shape worth having; reading order runs down each. */
export function inColumns(children: readonly Shapes<Draft>[]): Shapes<Columns> {
  const found: Columns[] = [];
  const most =
    children.length > MOST_IN_COLUMNS
      ? 1
      : Math.min(Math.max(COLUMNS.most, Math.ceil(children.length / COLUMNS.each)), children.length);
  for (let columns = 1; columns <= Math.max(1, most); columns++) {
    const size = Math.ceil(children.length / columns);
    const runs = Array.from({ length: columns }, (_, c) => children.slice(c * size, (c + 1) * size));
    found.push(...sideBySide(runs.filter((run, c) => run.length > 0 || c === 0)));
  }
  return found;
}

/** A list cut into runs of these lengths. */
export function inRuns<T>(items: readonly T[], lengths: readonly number[]): readonly (readonly T[])[] {
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
  return lengths.map((length, i) => items.slice(starts[i], (starts[i] ?? 0) + length));
}

/** The drafts in columns of exactly these lengths. */
export function inColumnsOf(children: readonly Shapes<Draft>[], counts: readonly number[]): Shapes<Columns> {
  return sideBySide(inRuns(children, counts));
}

function sideBySide(runs: readonly (readonly Shapes<Draft>[])[]): Shapes<Columns> {
  const [first = [], ...others] = runs;
  const start: Shapes<Columns> = stacked(first).map((stack) => ({ ...stack, counts: [first.length] }));
  return others.reduce(
    (before, run) => joined(before, stacked(run), (columns, stack) => beside(columns, stack, run.length)),
    start,
  );
}

function beside(columns: Columns, stack: Stack, count: number): Columns {
  const left = columns.width + streetOf(count);
  return {
    width: left + stack.width,
    height: Math.max(columns.height, stack.height),
    counts: [...columns.counts, count],
    place: (x, y, sheet) => [...columns.place(x, y, sheet), ...stack.place(x + left, y, sheet)],
  };
}
