import type { Id } from '#domain/map.ts';
import type { Point } from '#scene/geometry.ts';
import type { Layout, LayoutRequest } from './layout.ts';

/** The pin that holds a box with its top left corner at a point of the world that this layout was made for. */
export function pinAt(
  { layout, request }: { readonly layout: Layout; readonly request: LayoutRequest },
  id: Id,
  at: Point,
): LayoutRequest['pins'][number] {
  const chapter = request.elements.find((element) => element.id === id)?.chapter ?? '';
  const origin = layout.origins.find((each) => each.id === chapter) ?? { x: 0, y: 0 };
  return { id, x: Math.round(at.x - origin.x), y: Math.round(at.y - origin.y) };
}
