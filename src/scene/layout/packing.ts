import { boundsOf, grown } from '#scene/geometry.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import type { Cuts, LayoutRequest } from './layout.ts';
import { type Part, panelsOf } from './part.ts';
import { type Slices, slicer } from './slicing.ts';

/** Distance of panels, and of the drawing from its bounds, in world units. */
const GAP = 16;
export const MARGIN = 8;

/** Chapters in their places. */
export interface Packing {
  readonly slices: Slices<ChapterPlan>;
  /** The zoom at which the drawing is as wide as the window, and no higher than `higher` windows. */
  readonly zoom: number;
  readonly higher: number;
}

/** The window also has a margin, and on the screen it may be a little smaller than the one laid out for. */
const SPARE = 1.05;

const HEIGHTS = [1.2, 1.5, 2, 2.5, 3, 4, 6, 9, 14, 20, 32, 50];

/**
 * The chapters so that as much as possible can be read: all in the window, or where that is too much, in as many windows
 * one below the other as are needed.
 */
export function packReadably(
  parts: readonly Part[],
  plans: readonly (readonly ChapterPlan[])[],
  request: LayoutRequest,
  cuts: Cuts | null = null,
): Packing {
  const { width, height } = request.window;
  const slice = slicer(panelsOf(parts, plans), GAP, cuts);
  const pack = (higher: number): Packing => {
    const window = { width, height: height * higher };
    const slices = slice(window);
    const bounds = grown(boundsOf(slices.placed.map((panel) => panel.rect)), MARGIN);
    return { slices, higher, zoom: Math.min(window.width / bounds.width, window.height / bounds.height) };
  };
  const whole = pack(1);
  if (whole.zoom >= request.legible.farLabel * SPARE) return whole;
  // Once a reader has to move the window anyway, labels may as well be read at their full length.
  for (const higher of HEIGHTS) {
    const packing = pack(higher);
    if (packing.zoom >= request.legible.label) return packing;
  }
  return whole;
}

/** How much of it can be read with everything in view: 3 sentences, 2 labels, 1 labels in part; 0 where not all is. */
export function legibility(packing: Packing, { legible }: LayoutRequest): number {
  if (packing.higher > 1) return 0;
  if (packing.zoom >= legible.text) return 3;
  return packing.zoom >= legible.label ? 2 : 1;
}

/** The chapters cut as they were before; how large they show is no question then. */
export function packAlike(
  parts: readonly Part[],
  plans: readonly (readonly ChapterPlan[])[],
  { window }: LayoutRequest,
  cuts: Cuts,
): Packing {
  return {
    slices: slicer(panelsOf(parts, plans), GAP, cuts)(window),
    higher: 1,
    zoom: Number.POSITIVE_INFINITY,
  };
}

/** Every chapter in a lane of its own, one above the other. */
export function lanes(parts: readonly Part[]): Cuts | null {
  const [first, ...others] = parts.map(({ chapter }): Cuts => ({ chapter: chapter.id }));
  if (!first) return null;
  return others.reduce((above, lane): Cuts => ({ cut: 'column', first: above, second: lane }), first);
}
