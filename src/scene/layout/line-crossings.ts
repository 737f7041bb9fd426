import type { Point } from '#scene/geometry.ts';

interface Stretch {
  readonly line: number;
  /** The coordinate that it has all along, and where it begins and ends in the other one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How often lines of horizontal and vertical stretches cross one another; that they touch or overlap does not count. */
export function lineCrossings(lines: readonly (readonly Point[])[]): number {
  const upright: Stretch[] = [];
  const level: Stretch[] = [];
  lines.forEach((points, line) => {
    for (let i = 1; i < points.length; i += 1) {
      const [a, b] = [points[i - 1], points[i]];
      if (!a || !b) continue;
      if (a.x === b.x) upright.push({ line, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) });
      else level.push({ line, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) });
    }
  });
  level.sort((a, b) => a.at - b.at);
  const heights = level.map((stretch) => stretch.at);
  let crossings = 0;
  for (const { line, at, from, to } of upright) {
    for (let i = firstAbove(heights, from); i < level.length; i += 1) {
      const other = level[i];
      if (!other || other.at >= to) break;
      if (other.line !== line && other.from < at && at < other.to) crossings += 1;
    }
  }
  return crossings;
}

/** The index of the first of the sorted values that is above the limit; their number where none is. */
export function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
