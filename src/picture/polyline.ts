import { decimal } from '#formats/xml.ts';
import type { Point } from '#scene/geometry.ts';

const BEND_RADIUS = 8;

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The point `length` units from `a` towards `b`. */
export function towards(a: Point, b: Point, length: number): Point {
  const whole = distance(a, b);
  if (whole === 0) return a;
  return { x: a.x + ((b.x - a.x) * length) / whole, y: a.y + ((b.y - a.y) * length) / whole };
}

/** The same way without points that repeat the one before them. */
export function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return before === undefined || distance(before, point) > 0.01;
  });
}

/** The way without its last `length` units; at least a stub of its first stretch stays. */
export function shortened(points: readonly Point[], length: number): readonly Point[] {
  const kept = [...points];
  let left = length;
  while (left > 0 && kept.length > 1) {
    const end = kept.pop();
    const before = kept.at(-1);
    if (!end || !before) break;
    const stretch = distance(before, end);
    if (stretch > left || kept.length === 1) {
      kept.push(towards(end, before, Math.min(left, stretch * 0.9)));
      break;
    }
    left -= stretch;
  }
  return kept;
}

/** Path data along the points, its bends slightly rounded. */
export function roundedPath(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${decimal(x)} ${decimal(y)}`;
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const radius = Math.min(BEND_RADIUS, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    })
    .join('');
}
