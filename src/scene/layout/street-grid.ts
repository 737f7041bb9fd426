import type { Point, Rect } from '#scene/geometry.ts';
import { grown } from '#scene/geometry.ts';

/** How far lines keep from the boxes they pass, in world units. */
export const CLEARANCE = 7;

/**
 * The streets between boxes: every line that runs along a box at the clearance, or through one of the given points,
 * cut where a box is in the way. It holds a shortest way around the boxes with fewest bends (the orthogonal
 * visibility graph of M. Wybrow, K. Marriott and P. J. Stuckey, "Orthogonal connector routing", GD 2009).
 */
export interface StreetGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For vertex `row * xs.length + column`: 1 where the way to its right (or below it) is barred. */
  readonly rightBarred: Uint8Array;
  readonly downBarred: Uint8Array;
  readonly columnOf: ReadonlyMap<number, number>;
  readonly rowOf: ReadonlyMap<number, number>;
}

/** Crossings of streets beyond which looking for ways would take too much time and memory. */
const MOST_CROSSINGS = 1_500_000;

/** The grid around these boxes, with streets through each of the points as well; null where it would be too large. */
export function streetGrid(boxes: readonly Rect[], through: readonly Point[]): StreetGrid | null {
  const walls = boxes.map((box) => grown(box, CLEARANCE));
  const xs = sorted([...walls.flatMap((w) => [w.x, w.x + w.width]), ...through.map((p) => p.x)]);
  const ys = sorted([...walls.flatMap((w) => [w.y, w.y + w.height]), ...through.map((p) => p.y)]);
  if (xs.length * ys.length > MOST_CROSSINGS) return null;
  const columnOf = new Map(xs.map((x, i) => [x, i]));
  const rowOf = new Map(ys.map((y, i) => [y, i]));
  const rightBarred = new Uint8Array(xs.length * ys.length);
  const downBarred = new Uint8Array(xs.length * ys.length);
  for (const wall of walls) {
    const left = columnOf.get(wall.x) ?? 0;
    const right = columnOf.get(wall.x + wall.width) ?? 0;
    const top = rowOf.get(wall.y) ?? 0;
    const bottom = rowOf.get(wall.y + wall.height) ?? 0;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const at = row * xs.length + column;
        // The outline of a wall is itself a street; what lies strictly inside is not.
        if (row > top && row < bottom && column < right) rightBarred[at] = 1;
        if (column > left && column < right && row < bottom) downBarred[at] = 1;
      }
    }
  }
  return { xs, ys, rightBarred, downBarred, columnOf, rowOf };
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
