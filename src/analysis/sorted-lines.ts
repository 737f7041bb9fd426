import type { TableLine } from '#analysis/table-lines.ts';

export type SortDirection = 'ascending' | 'descending';

/**
 * Lines by one of their cells: words as the map's language sorts them, numbers by size, and what has nothing there last
 * either way. Lines that are alike there stay in the order in which they came.
 */
export function sortedLines(
  lines: readonly TableLine[],
  column: number,
  direction: SortDirection,
  language: string,
): readonly TableLine[] {
  const { compare } = collatorFor(language);
  const turn = direction === 'ascending' ? 1 : -1;
  return [...lines].sort((one, other) => {
    const a = one.cells[column]?.sort ?? null;
    const b = other.cells[column]?.sort ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
    return turn * compare(String(a), String(b));
  });
}

/** How a language sorts; a map may name one that does not exist. */
function collatorFor(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
}
