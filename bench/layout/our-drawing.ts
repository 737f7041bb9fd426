import type { Layout, LayoutRequest } from '../../src/scene/layout/layout.ts';
import type { Drawing } from './drawing.ts';

/** A layout of the product's as a drawing. */
export function ourDrawing({ strands }: LayoutRequest, layout: Layout): Drawing {
  const points = new Map(layout.routes.map((route) => [route.id, route.points]));
  return {
    boxes: layout.elements,
    lines: strands.flatMap(({ id, from, to }) => {
      const way = points.get(id);
      return way ? [{ from, to, points: way }] : [];
    }),
  };
}
