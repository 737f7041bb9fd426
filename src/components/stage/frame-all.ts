import type { Graph } from '#canvas/graph.ts';
import { frame, ZOOM } from '#canvas/viewport.ts';
import type { Rect, Size } from '#scene/geometry.ts';

/** Margin around the whole drawing, in CSS pixels. */
export const MARGIN = 6;

/** Brings a whole drawing into the window, clear of the zoom buttons where there is room. */
export function frameAll(cy: Graph, bounds: Rect, glide: boolean, nearest: number = ZOOM.most): void {
  frame(cy, bounds, { margin: MARGIN, glide, nearest, covered: coveredCorner(cy) });
}

/** What the zoom buttons take of the lower right corner, in CSS pixels. */
export function coveredCorner(cy: Graph): Size {
  const buttons = cy.container()?.closest('.stage')?.querySelector<HTMLElement>('.zoom-buttons');
  return { width: buttons?.offsetWidth ?? 0, height: buttons?.offsetHeight ?? 0 };
}
