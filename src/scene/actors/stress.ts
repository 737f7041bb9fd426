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

const ROUNDS = 160;

/**
 * Moves points so that their distances come as near as can be to the wanted ones: stress majorisation by one point after
 * the other (E. R. Gansner, Y. Koren and S. North, 2004). No two wanted distances of different points are 0.
 */
export function relaxed(start: readonly Point[], wanted: readonly Float64Array[]): readonly Point[] {
  const points = start.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    points.forEach((point, i) => {
      let [x, y, weights] = [0, 0, 0];
      points.forEach((other, j) => {
        if (i === j) return;
        const length = wanted[i]?.[j] ?? 1;
        const weight = 1 / length ** 2;
        const [dx, dy] = [point.x - other.x, point.y - other.y];
        const apart = Math.hypot(dx, dy);
        // Two at the same point part in a direction of their own.
        const [ux, uy] = apart > 1e-9 ? [dx / apart, dy / apart] : [Math.cos(i), Math.sin(i)];
        x += weight * (other.x + length * ux);
        y += weight * (other.y + length * uy);
        weights += weight;
      });
      if (weights === 0) return;
      moved = Math.max(moved, Math.abs(x / weights - point.x), Math.abs(y / weights - point.y));
      point.x = x / weights;
      point.y = y / weights;
    });
    if (moved < 1e-3) break;
  }
  return points;
}
