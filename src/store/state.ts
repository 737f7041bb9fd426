import type { Folding } from '#analysis/folding.ts';
import type { Filter } from '#analysis/visibility.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import type { Refusal, Repair } from '#domain/problem.ts';
import type { Size } from '#scene/geometry.ts';
import type { ShippedLayouts } from '#scene/layout/shipped-layouts.ts';

/** The map on the page. `name` is the file's name without its ending: `russia-dprk-treaty`. */
export type Document =
  | { readonly status: 'loading'; readonly name: string }
  | {
      readonly status: 'ready';
      readonly name: string;
      readonly map: ArgumentMap;
      readonly repairs: readonly Repair[];
      /** Layouts of the whole that came with the map; without them it is laid out on the spot. */
      readonly layouts?: ShippedLayouts | null;
    }
  | { readonly status: 'refused'; readonly name: string; readonly refusal: Refusal };

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The one state of the page. Everything else is derived from it. */
export interface State {
  readonly document: Document;
  readonly filter: Filter;
  /** What is drawn of what the filter leaves; null as long as the reader leaves that to the window. */
  readonly folding: Folding | null;
  /** The box that keeps its place on the screen while what hangs on it comes or goes; null where all is arranged anew. */
  readonly still: Id | null;
  /** The room that the drawing has, in CSS pixels; null before the page has been measured. */
  readonly room: Size | null;
  /** The selected node or edge. */
  readonly selected: Id | null;
  /** The node or edge under the pointer. */
  readonly pointed: Id | null;
  readonly themeChoice: ThemeChoice;
  /** Things a reader should be told once, such as an id in the address that the map does not have. */
  readonly notices: readonly string[];
}
