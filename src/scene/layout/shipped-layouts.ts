import type { Size } from '#scene/geometry.ts';
import type { Layout, LayoutRequest } from './layout.ts';

/** Layouts of a map as it opens in windows of several shapes, made when the program was built. */
export interface ShippedLayouts {
  readonly layouts: readonly ShippedLayout[];
}

export interface ShippedLayout {
  readonly window: Size;
  /** What it depends on beside the window: a map that has changed since, or is folded otherwise, has another one. */
  readonly fingerprint: string;
  readonly layout: Layout;
}

/** The windows for which layouts are made: a wide screen, a desk, a tablet, and a phone held upright. */
export const SHIPPED_WINDOWS: readonly Size[] = [
  { width: 1640, height: 930 },
  { width: 1176, height: 812 },
  { width: 760, height: 680 },
  { width: 390, height: 680 },
];

/** How far the window's shape may be off for a layout that was made for another one, as a ratio of ratios. */
const NEAR_ENOUGH = 1.3;

/** The shipped layout that fits a request; null where none was made for this map or for such a window. */
export function shippedLayout(shipped: ShippedLayouts, request: LayoutRequest): Layout | null {
  if (request.alike) return null;
  const print = fingerprint(request);
  const off = (window: Size): number =>
    Math.exp(
      Math.abs(Math.log((window.width * request.window.height) / (window.height * request.window.width))),
    );
  const [nearest] = shipped.layouts
    .filter((layout) => layout.fingerprint === print)
    .sort((a, b) => off(a.window) - off(b.window));
  if (!nearest || off(nearest.window) > NEAR_ENOUGH) return null;
  return canBeRead(nearest.layout, request) ? nearest.layout : null;
}

/** Whether labels can be read in the request's window, which may be smaller than the one the layout was made for. */
function canBeRead({ opening, bounds }: Layout, { window, legible }: LayoutRequest): boolean {
  if (opening.height < bounds.height) return window.width / opening.width >= legible.label * 0.9;
  return Math.min(window.width / bounds.width, window.height / bounds.height) >= legible.farLabel * 1.02;
}

/** A short text that differs for requests which differ in more than their window (after FNV-1a). */
export function fingerprint({ elements, strands, chapters, style, pins }: LayoutRequest): string {
  const text = JSON.stringify([elements, strands, chapters, style, pins]);
  let low = 0x811c9dc5;
  let high = 0x2f6b1a7;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return ((high >>> 0) * 2 ** 21 + (low >>> 11)).toString(36);
}
