import { decimal } from '#formats/xml.ts';
import type { Point } from '#scene/geometry.ts';

/** The `points` attribute of a polygon. */
export function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${decimal(x)},${decimal(y)}`).join(' ');
}

/** The part of a polygon that lies left of a vertical line (Sutherland and Hodgman). */
export function leftOf(points: readonly Point[], limit: number): readonly Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const before = points.at(i - 1) ?? point;
    if (point.x <= limit !== before.x <= limit) {
      const share = (limit - before.x) / (point.x - before.x);
      kept.push({ x: limit, y: before.y + share * (point.y - before.y) });
    }
    if (point.x <= limit) kept.push(point);
  });
  return kept;
}
