import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** Strokes and cross-bars reach over the edges of boxes and ways by less than this, in world units. */
export const OVERHANG = 8;

/** Everything that the scene draws, but for what overhangs: tighter than the scene's bounds, which have a margin. */
export function extentOf(scene: Scene): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  const rects = [scene.chapters, scene.boxes, scene.joints].flatMap((parts) =>
    parts.map((part) => part.rect),
  );
  for (const rect of rects) {
    reach(rect.x, rect.y);
    reach(rect.x + rect.width, rect.y + rect.height);
  }
  for (const line of scene.lines) for (const point of line.points) reach(point.x, point.y);
  if (!(right >= left && bottom >= top)) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
