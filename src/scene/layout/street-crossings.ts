import type { Point } from '#scene/geometry.ts';
import { firstAbove } from './line-crossings.ts';
import type { StreetGrid } from './street-grid.ts';

/** How many lines are crossed by walking along a piece of a street. */
export interface StreetCrossings {
  /** Takes a line of horizontal and vertical stretches into account, or with −1 no longer. */
  add(line: readonly Point[], by?: 1 | -1): void;
  /** On the piece to the right of a vertex, or on the piece below it. */
  on(vertex: number, right: boolean): number;
}

/** Counts crossings with lines as they come; at first there are none. */
export function streetCrossings({ xs, ys }: StreetGrid): StreetCrossings {
  const width = xs.length;
  const right = new Uint16Array(width * ys.length);
  const down = new Uint16Array(width * ys.length);
  const cross = (a: Point, b: Point, by: 1 | -1): void => {
    const upright = a.x === b.x;
    const [streets, pieces] = upright ? [ys, xs] : [xs, ys];
    const [from, to] = upright ? [a.y, b.y] : [a.x, b.x];
    const [least, most] = [Math.min(from, to), Math.max(from, to)];
    // A line that runs on a street is crossed on the piece behind it: whoever goes straight on passes that once.
    const piece = firstAbove(pieces, upright ? a.x : a.y) - 1;
    if (piece < 0) return;
    for (let i = firstAbove(streets, least); i < streets.length && (streets[i] ?? most) < most; i += 1) {
      const vertex = upright ? i * width + piece : piece * width + i;
      const counts = upright ? right : down;
      counts[vertex] = (counts[vertex] ?? 0) + by;
    }
  };
  return {
    add: (line, by = 1) => {
      for (let i = 1; i < line.length; i += 1) {
        const [a, b] = [line[i - 1], line[i]];
        if (a && b && (a.x === b.x || a.y === b.y)) cross(a, b, by);
      }
    },
    on: (vertex, isRight) => (isRight ? right : down)[vertex] ?? 0,
  };
}
