import type { Point, Rect } from '#scene/geometry.ts';

/**
 * A box's outline in small: the sides shrink to the new rectangle, while the corners are only made smaller by
 * `corners` (0.5: half), so that a cut or rounded corner can still be seen.
 */
export function smallOutline(
  outline: readonly Point[],
  from: Rect,
  to: Rect,
  corners: number,
): readonly Point[] {
  return outline.map((point) => ({
    x: along(point.x - from.x, from.width, to.width, corners) + to.x,
    y: along(point.y - from.y, from.height, to.height, corners) + to.y,
  }));
}

function along(offset: number, length: number, newLength: number, corners: number): number {
  const back = length - offset;
  const kept = Math.min(Math.min(offset, back) * corners, newLength / 2);
  return offset <= back ? kept : newLength - kept;
}
