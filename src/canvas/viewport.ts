import type { Core } from 'cytoscape';
import { centreOf, grown, type Point, type Rect, type Size } from '#scene/geometry.ts';

/** How near and how far a reader can go. */
export const ZOOM = { least: 0.02, most: 4, step: 1.3 } as const;

/** Milliseconds for a glide over this much of the window; longer ways take longer, up to the limit. */
const GLIDE = { perWindow: 260, most: 700 } as const;

/** How a rectangle is to fill the window. */
interface Framing {
  /** In CSS pixels. */
  readonly margin: number;
  readonly glide?: boolean;
  /** The zoom beyond which it is not blown up. */
  readonly nearest?: number;
  /** What covers the window's lower right corner, in CSS pixels. */
  readonly covered?: Size;
}

const NOTHING: Size = { width: 0, height: 0 };

/**
 * Moves the window over the drawing so that the rectangle fills it. Where that leaves room above and below, it stands
 * high enough for what covers the corner to lie below it, or in the middle.
 */
export function frame(
  cy: Core,
  rect: Rect,
  { margin, glide = false, nearest = ZOOM.most, covered = NOTHING }: Framing,
): void {
  const width = Math.max(1, cy.width() - 2 * margin);
  const height = Math.max(1, cy.height() - 2 * margin);
  const zoom = Math.min(nearest, clamped(Math.min(width / rect.width, height / rect.height)));
  const spare = (height - rect.height * zoom) / 2;
  const raised = Math.max(0, Math.min(spare, covered.height - spare));
  const { x, y } = centreOf(rect);
  look(cy, { x, y: y + raised / zoom }, zoom, glide);
}

/** Shows the rectangle from its top left corner at a zoom, whatever of it the window then holds. */
export function frameFrom(cy: Core, rect: Rect, zoom: number, margin: number): void {
  const x = rect.x + (cy.width() / 2 - margin) / zoom;
  const y = rect.y + (cy.height() / 2 - margin) / zoom;
  look(cy, { x, y }, clamped(zoom), false);
}

/** Moves the window so that what was drawn at one point of the world and is now at another stands where it stood. */
export function follow(cy: Core, from: Point, to: Point): void {
  halt(cy);
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  cy.viewport({ zoom, pan: { x: x + (from.x - to.x) * zoom, y: y + (from.y - to.y) * zoom } });
}

interface Aim {
  readonly zoom: number;
  readonly pan: Point;
}

/** Where windows are gliding to: what a reader asks for meanwhile goes on from there. */
const aims = new WeakMap<Core, Aim>();

/** The zoom that a window will have once it is at rest, and the part of the world that it will show. */
function aimOf(cy: Core): { readonly zoom: number; readonly view: Rect } {
  const { zoom, pan } = aims.get(cy) ?? { zoom: cy.zoom(), pan: cy.pan() };
  const [width, height] = [cy.width() / zoom, cy.height() / zoom];
  return { zoom, view: { x: -pan.x / zoom, y: -pan.y / zoom, width, height } };
}

/** Ends a glide where it is. */
function halt(cy: Core): void {
  cy.stop();
  aims.delete(cy);
}

/**
 * Zooms by a factor around the middle of the window; where a rectangle to keep is given and in view, around the middle of
 * that, and so that it stays in view.
 */
export function zoomBy(cy: Core, factor: number, glide: boolean, keep: Rect | null = null): void {
  const { zoom: before, view } = aimOf(cy);
  const centre = centreOf(view);
  const zoom = clamped(before * factor);
  if (!keep || !meets(keep, view)) {
    look(cy, centre, zoom, glide);
    return;
  }
  const { x, y } = centreOf(keep);
  const less = before / zoom;
  const at = { x: x + (centre.x - x) * less, y: y + (centre.y - y) * less };
  const [width, height] = [view.width * less, view.height * less];
  const next = inset({ x: at.x - width / 2, y: at.y - height / 2, width, height }, zoom);
  look(
    cy,
    {
      x: at.x + shift(keep.x, keep.width, next.x, next.width),
      y: at.y + shift(keep.y, keep.height, next.y, next.height),
    },
    zoom,
    glide,
  );
}

/**
 * Moves the window by as little as needed to have the rectangle in it, without zooming, and not under what covers the
 * window's lower right corner, in CSS pixels.
 */
export function reveal(cy: Core, rect: Rect, glide: boolean, covered = NOTHING): void {
  const { zoom, view: whole } = aimOf(cy);
  const view = inset(whole, zoom);
  let dx = shift(rect.x, rect.width, view.x, view.width);
  let dy = shift(rect.y, rect.height, view.y, view.height);
  // How far it would reach under the corner.
  const across = rect.x - dx + rect.width - (view.x + view.width - covered.width / zoom);
  const down = rect.y - dy + rect.height - (view.y + view.height - covered.height / zoom);
  if (covered.width > 0 && across > 0 && down > 0) {
    const [fitsLeft, fitsUp] = [rect.x - dx - across >= view.x, rect.y - dy - down >= view.y];
    if (fitsLeft && (across <= down || !fitsUp)) dx += across;
    else if (fitsUp) dy += down;
  }
  if (dx === 0 && dy === 0) return;
  const centre = centreOf(whole);
  look(cy, { x: centre.x + dx, y: centre.y + dy }, zoom, glide);
}

/** Moves the window by a part of its own width and height. */
export function panBy(cy: Core, right: number, down: number): void {
  halt(cy);
  cy.panBy({ x: -right * cy.width(), y: -down * cy.height() });
}

/** The part of the world that the window shows. */
export function viewOf(cy: Core): Rect {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1, y: y1, width: w, height: h };
}

/** The part of a view in which something counts as being in view: its edges are not. */
function inset(view: Rect, zoom: number): Rect {
  return grown(view, -16 / zoom);
}

function meets(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function shift(start: number, length: number, from: number, room: number): number {
  if (length > room) return start + length / 2 - (from + room / 2);
  if (start < from) return start - from;
  return Math.max(0, start + length - from - room);
}

function clamped(zoom: number): number {
  return Math.max(ZOOM.least, Math.min(ZOOM.most, zoom));
}

function look(cy: Core, at: Point, zoom: number, glide: boolean): void {
  const pan = { x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom };
  halt(cy);
  if (!glide) {
    cy.viewport({ zoom, pan });
    return;
  }
  const before = cy.pan();
  const way = Math.hypot(pan.x - before.x, pan.y - before.y) / Math.hypot(cy.width(), cy.height());
  const duration = Math.min(
    GLIDE.most,
    120 + GLIDE.perWindow * Math.max(way, Math.abs(Math.log2(zoom / cy.zoom()))),
  );
  aims.set(cy, { zoom, pan });
  cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out-cubic', complete: () => void aims.delete(cy) });
}
