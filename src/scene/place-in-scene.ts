import type { Id } from '#domain/map.ts';
import { centreOf, type Point, type Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** Half the side of the square that stands for the middle of a step, in world units. */
const HALF = 9;

/** Where a node's box or the middle of a step stands in a drawing; null where it is not in it. */
export function placeInScene(scene: Scene, id: Id): Rect | null {
  const box = scene.boxes.find((one) => one.id === id);
  if (box) return box.rect;
  const middle = middleOfStep(scene, id);
  return middle && { x: middle.x - HALF, y: middle.y - HALF, width: 2 * HALF, height: 2 * HALF };
}

/** The bar in which a step's premises meet, or the point half way along its line. */
function middleOfStep(scene: Scene, edge: Id): Point | null {
  const bar = scene.joints.find((joint) => joint.edge === edge && joint.kind === 'bar');
  if (bar) return centreOf(bar.rect);
  return halfWay(scene.lines.filter((line) => line.edge === edge).flatMap((line) => line.points));
}

function halfWay(points: readonly Point[]): Point | null {
  const stretches = points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }));
  const lengths = stretches.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, { from, to }] of stretches.entries()) {
    const length = lengths[i] ?? 0;
    if (length > 0 && left <= length) {
      const part = left / length;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return points[0] ?? null;
}
