import { centreOf, type Point, type Rect } from '#scene/geometry.ts';

/** A way moved to its left by so much all along; at a bend both stretches keep their distance. */
export function besides(way: readonly Point[], by: number): readonly Point[] {
  return way.map((point, i) => {
    const normals = [normal(way[i - 1], point), normal(point, way[i + 1])].filter((one) => one !== null);
    const sum = normals.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    const length = Math.hypot(sum.x, sum.y);
    if (length < 1e-6) return point;
    const [first] = normals;
    const unit = { x: sum.x / length, y: sum.y / length };
    // In a sharp bend the meeting point would be far away.
    const stretch = first ? Math.max(0.5, unit.x * first.x + unit.y * first.y) : 1;
    return { x: point.x + (unit.x * by) / stretch, y: point.y + (unit.y * by) / stretch };
  });
}

function normal(a: Point | undefined, b: Point | undefined): Point | null {
  if (!a || !b) return null;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length < 1e-6 ? null : { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
}

/** A way from within one box into another, cut off at their sides. */
export function between(way: readonly Point[], from: Rect, to: Rect): readonly Point[] {
  return outOf(outOf(way, from).toReversed(), to).toReversed();
}

/** What of a way lies beyond the last point at which it leaves the box. */
function outOf(way: readonly Point[], rect: Rect): readonly Point[] {
  for (let i = way.length - 1; i > 0; i -= 1) {
    const [inner, outer] = [way[i - 1], way[i]];
    if (!inner || !outer || !covers(rect, inner)) continue;
    return covers(rect, outer) ? way.slice(i) : [exit(inner, outer, rect), ...way.slice(i)];
  }
  return way;
}

function covers(rect: Rect, { x, y }: Point): boolean {
  const centre = centreOf(rect);
  return Math.abs(x - centre.x) <= rect.width / 2 && Math.abs(y - centre.y) <= rect.height / 2;
}

function exit(inner: Point, outer: Point, rect: Rect): Point {
  const part = (start: number, end: number, low: number, high: number): number => {
    if (end > high) return (high - start) / (end - start);
    return end < low ? (low - start) / (end - start) : 1;
  };
  const least = Math.min(
    part(inner.x, outer.x, rect.x, rect.x + rect.width),
    part(inner.y, outer.y, rect.y, rect.y + rect.height),
  );
  return { x: inner.x + (outer.x - inner.x) * least, y: inner.y + (outer.y - inner.y) * least };
}

/** The point that lies at so large a part of a way's length. */
export function along(way: readonly Point[], part: number): Point {
  const lengths = way
    .slice(1)
    .map((point, i) => Math.hypot(point.x - (way[i]?.x ?? 0), point.y - (way[i]?.y ?? 0)));
  let left = part * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [way[i], way[i + 1]];
    if (a && b && left <= length && length > 0) {
      return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length };
    }
    left -= length;
  }
  return way.at(-1) ?? { x: 0, y: 0 };
}
