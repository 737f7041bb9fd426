import type { Id } from '#domain/map.ts';
import type { Point } from '#scene/geometry.ts';
import type { Layout, LayoutRequest } from './layout.ts';

/** The pin that holds a box of this part with its top left corner at a point of the world. */
export function pinAt(layout: Layout, chapter: Id, id: Id, at: Point): LayoutRequest['pins'][number] {
  const origin = layout.origins.find((each) => each.id === chapter) ?? { x: 0, y: 0 };
  return { id, x: Math.round(at.x - origin.x), y: Math.round(at.y - origin.y) };
}
