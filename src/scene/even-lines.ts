import { breakCost } from '#scene/unspaced.ts';

/** A piece of a text with its width, and its width without the space after it. */
export interface MeasuredPiece {
  readonly text: string;
  readonly width: number;
  readonly bare: number;
}

/** How much an uneven margin weighs against a break in a bad place. */
const RAGGED = 1.6;
/** A last line that fills less of its width than this looks forgotten. */
const FORGOTTEN = { part: 0.3, cost: 1 } as const;

interface Way {
  readonly cost: number;
  /** Where its last line begins. */
  readonly start: number;
}

/**
 * The pieces in exactly so many lines, broken where it disturbs least; null where they do not fit. For scripts without
 * spaces: filled line by line they would break within words and leave a single letter for the end.
 */
export function evenLines(
  pieces: readonly MeasuredPiece[],
  width: number,
  count: number,
): readonly string[] | null {
  const ways: (readonly (Way | null)[])[] = [[{ cost: 0, start: 0 }, ...pieces.map(() => null)]];
  for (let line = 1; line <= count; line += 1) {
    const before = ways[line - 1] ?? [];
    const now = pieces.map((_, at) => bestEnd(pieces, width, before, at + 1, line === count));
    ways.push([null, ...now]);
  }
  const lines: string[] = [];
  let end = pieces.length;
  for (let line = count; line > 0; line -= 1) {
    const way = ways[line]?.[end];
    if (!way) return null;
    lines.unshift(
      pieces
        .slice(way.start, end)
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );
    end = way.start;
  }
  return lines;
}

/** The best way to end a line before the piece `end`, by what it costs to have come to its beginning. */
function bestEnd(
  pieces: readonly MeasuredPiece[],
  width: number,
  before: readonly (Way | null)[],
  end: number,
  last: boolean,
): Way | null {
  const finish = pieces[end - 1];
  const next = pieces[end];
  if (!finish || last !== (next === undefined)) return null;
  let best: Way | null = null;
  let filled = finish.bare - finish.width;
  for (let start = end - 1; start >= 0; start -= 1) {
    filled += pieces[start]?.width ?? 0;
    if (filled > width) break;
    const come = before[start];
    if (!come) continue;
    const slack = 1 - filled / width;
    const cost =
      come.cost +
      (next
        ? RAGGED * slack ** 2 + breakCost(finish.text, next.text)
        : filled < width * FORGOTTEN.part
          ? FORGOTTEN.cost
          : 0);
    if (!best || cost < best.cost) best = { cost, start };
  }
  return best;
}
