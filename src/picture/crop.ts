import { extentOf, OVERHANG } from '#picture/extent.ts';
import { grown, type Rect } from '#scene/geometry.ts';
import type { Line, Scene } from '#scene/scene.ts';

/** The part of a window onto the world in which something is drawn; null where it shows nothing. */
export function drawnPart(scene: Scene, window: Rect): Rect | null {
  const area = intersection(window, grown(extentOf(scene), OVERHANG));
  if (!area) return null;
  const { chapters, boxes, joints, lines } = cropped(scene, area);
  return chapters.length + boxes.length + joints.length + lines.length > 0 ? area : null;
}

/** The scene without what lies wholly outside the area. */
export function cropped(scene: Scene, area: Rect): Scene {
  const inside = (part: { readonly rect: Rect }): boolean => intersection(part.rect, area) !== null;
  return {
    ...scene,
    bounds: area,
    chapters: scene.chapters.filter(inside),
    boxes: scene.boxes.filter(inside),
    joints: scene.joints.filter(inside),
    lines: scene.lines.filter((line) => crosses(line, area)),
  };
}

/** Whether any stretch of the line may be seen in the area; a stretch counts by the rectangle around it. */
function crosses(line: Line, area: Rect): boolean {
  return line.points.some((point, i) => {
    const before = line.points[i - 1] ?? point;
    const x = Math.min(point.x, before.x);
    const y = Math.min(point.y, before.y);
    // A level stretch has no height, but it has a width of stroke.
    const width = Math.abs(point.x - before.x) + 1;
    const height = Math.abs(point.y - before.y) + 1;
    return intersection({ x, y, width, height }, area) !== null;
  });
}

function intersection(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
