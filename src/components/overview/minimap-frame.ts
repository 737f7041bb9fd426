import { centreOf, type Point, type Rect, type Size } from '#scene/geometry.ts';

/** The largest size of a minimap, in CSS pixels. */
const MOST: Size = { width: 180, height: 130 };

/** Room around the drawing in it. */
const MARGIN = 4;

/** A part of a side of the drawing: while less is out of sight, a minimap would cover more than it helps to find. */
const UNSEEN = 0.15;

/** How a minimap shows the world: in CSS pixels, and how many of them a world unit has. */
export interface MinimapFrame extends Size {
  readonly scale: number;
  /** The world's point at its top left corner. */
  readonly origin: Point;
}

/** The minimap of a drawing: of its shape, and as large as can be. */
export function minimapFrame(bounds: Rect): MinimapFrame {
  const scale = Math.min(
    (MOST.width - 2 * MARGIN) / Math.max(1, bounds.width),
    (MOST.height - 2 * MARGIN) / Math.max(1, bounds.height),
  );
  return {
    width: Math.ceil(bounds.width * scale) + 2 * MARGIN,
    height: Math.ceil(bounds.height * scale) + 2 * MARGIN,
    scale,
    origin: { x: bounds.x - MARGIN / scale, y: bounds.y - MARGIN / scale },
  };
}

/** Where a rectangle of the world lies in a minimap, in its CSS pixels. */
export function inMinimap({ scale, origin }: MinimapFrame, rect: Rect): Rect {
  return {
    x: (rect.x - origin.x) * scale,
    y: (rect.y - origin.y) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  };
}

/** The world's point at a point of a minimap. */
export function inWorld({ scale, origin }: MinimapFrame, point: Point): Point {
  return { x: origin.x + point.x / scale, y: origin.y + point.y / scale };
}

/** Whether a view shows nearly all of a drawing. */
export function showsWhole(view: Rect, bounds: Rect): boolean {
  const seen = (from: number, length: number, start: number, whole: number): boolean =>
    Math.min(from + length, start + whole) - Math.max(from, start) >= whole * (1 - UNSEEN);
  return (
    seen(view.x, view.width, bounds.x, bounds.width) && seen(view.y, view.height, bounds.y, bounds.height)
  );
}

/** The parts of its own size by which a view must move right and down to have a point of the world in its middle. */
export function wayTo(view: Rect, point: Point): readonly [number, number] {
  const middle = centreOf(view);
  return [(point.x - middle.x) / view.width, (point.y - middle.y) / view.height];
}
