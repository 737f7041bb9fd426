import type { ReadingOutline, Row } from '#analysis/reading-outline.ts';

/** So many rows are looked over at once; an outline opens with as many levels as make no more. */
const AT_A_GLANCE = 80;
/** More rows than this are not unfolded by one press. */
export const MOST_UNFOLDED = 500;

/** The rows of an outline that can be seen where these are unfolded, from top to bottom. */
export function unfoldedRows(outline: ReadingOutline, unfolded: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  const waiting = [...outline.top].reverse();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row);
    if (row.opens && unfolded.has(row.key)) waiting.push(...[...outline.under(row)].reverse());
  }
  return rows;
}

/** What an outline opens with: chapters unfolded, and as many levels as can be looked over at once. */
export function atFirst(outline: ReadingOutline): ReadonlySet<string> {
  return byLevels(outline, AT_A_GLANCE);
}

/** Everything that is told in full, level by level as far as `most` rows go. What is only named again stays folded. */
export function allUnfolded(outline: ReadingOutline, most = MOST_UNFOLDED): ReadonlySet<string> {
  return byLevels(outline, most);
}

function byLevels(outline: ReadingOutline, most: number): ReadonlySet<string> {
  const unfolded = new Set<string>();
  let count = outline.top.length;
  for (let level = outline.top; level.length > 0; ) {
    const opened = level.filter(unfoldsByItself);
    const next = opened.flatMap((row) => outline.under(row));
    count += next.length;
    if (count > most) break;
    for (const row of opened) unfolded.add(row.key);
    level = next;
  }
  return unfolded;
}

function unfoldsByItself({ opens, is }: Row): boolean {
  return opens && (is.kind !== 'statement' || is.full);
}
