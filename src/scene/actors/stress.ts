import type { Point } from '#scene/geometry.ts';

/** Two of several things, by their places, that should stand so far apart. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The shortest way between each two along the ties; what no way joins stands a little further off than anything else. */
export function distances(count: number, ties: readonly Tie[]): readonly Float64Array[] {
  const far = Array.from({ length: count }, (_, i) => {
    const row = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    row[i] = 0;
    return row;
  });
  const shorten = (i: number, j: number, length: number): void => {
    const row = far[i];
    if (row && length < (row[j] ?? 0)) row[j] = length;
  };
  for (const { a, b, length } of ties) {
    shorten(a, b, length);
    shorten(b, a, length);
  }
  for (let k = 0; k < count; k += 1) {
    for (let i = 0; i < count; i += 1) {
      const through = far[i]?.[k] ?? 0;
      if (through === Number.POSITIVE_INFINITY) continue;
      for (let j = 0; j < count; j += 1) shorten(i, j, through + (far[k]?.[j] ?? 0));
    }
  }
  const longest = Math.max(1, ...far.flatMap((row) => [...row].filter(Number.isFinite)));
  for (const row of far)
    row.forEach((value, j) => {
      if (value === Number.POSITIVE_INFINITY) row[j] = longest + 0.5;
    });
  return far;
}

/** At most so many rounds, and none more once nothing moves by more than this; a line is 1 long. */
const ROUNDS = 120;
const STILL = 3e-3;

/**
 * Moves points so that their distances come as near as can be to the wanted ones: stress majorisation by one point after
 * the other (E. R. Gansner, Y. Koren and S. North, 2004). No two wanted distances of different points are 0.
 */
export function relaxed(start: readonly Point[], wanted: readonly Float64Array[]): readonly Point[] {
  const xs = Float64Array.from(start, (point) => point.x);
  const ys = Float64Array.from(start, (point) => point.y);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const [i, row] of wanted.entries()) {
      const hereX = xs[i] ?? 0;
      const hereY = ys[i] ?? 0;
      let x = 0;
      let y = 0;
      let weights = 0;
      for (let j = 0; j < row.length; j += 1) {
        if (i === j) continue;
        const length = row[j] ?? 1;
        const weight = 1 / (length * length);
        const dx = hereX - (xs[j] ?? 0);
        const dy = hereY - (ys[j] ?? 0);
        const apart = Math.sqrt(dx * dx + dy * dy);
        // Two at the same point part in a direction of their own.
        const same = apart < 1e-9;
        x += weight * ((xs[j] ?? 0) + length * (same ? Math.cos(i) : dx / apart));
        y += weight * ((ys[j] ?? 0) + length * (same ? Math.sin(i) : dy / apart));
        weights += weight;
      }
      if (weights === 0) continue;
      xs[i] = x / weights;
      ys[i] = y / weights;
      moved = Math.max(moved, Math.abs(x / weights - hereX), Math.abs(y / weights - hereY));
    }
    if (moved < STILL) break;
  }
  return start.map((_, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }));
}
