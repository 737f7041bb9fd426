import type { Filter } from '#analysis/filter.ts';
import type { Folding } from '#analysis/folding.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import type { Origin, Refusal, Repair } from '#domain/problem.ts';
import type { Size } from '#scene/geometry.ts';
import type { LayoutRequest } from '#scene/layout/layout.ts';
import type { ShippedLayouts } from '#scene/layout/shipped-layouts.ts';

/** The map on the page. `name` is the file's name without its ending: `russia-dprk-treaty`. */
export type Document =
  | { readonly status: 'loading'; readonly name: string }
  | {
      readonly status: 'ready';
      readonly name: string;
      readonly map: ArgumentMap;
      readonly repairs: readonly Repair[];
      /** Which format it was brought in from, and what of it could not be carried over. */
      readonly origin?: Origin | null;
      /** All that was mended or lost has been told when the map was opened for the first time. */
      readonly toldBefore?: boolean;
      /** Layouts of the whole that came with the map; without them it is laid out on the spot. */
      readonly layouts?: ShippedLayouts | null;
      /** It came from the reader, so an address leads to it on this device at most. */
      readonly own?: boolean;
      /** The fragment of an address that holds all of it, where it was opened from there. */
      readonly link?: string;
      /** The day on which the page was saved that holds it, in words. */
      readonly saved?: string;
    }
  | { readonly status: 'refused'; readonly name: string; readonly refusal: Refusal };

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What can stand beside the map: who speaks, the other filters, the map as text, and what a careful analyst would ask. */
export const PANELS = ['actors', 'filter', 'outline', 'health'] as const;
export type Panel = (typeof PANELS)[number];

/** The ways to look at what is shown: as a map of statements, of actors, as counts of who answers whom, or in rows. */
export const DISPLAYS = ['map', 'actors', 'matrix', 'table'] as const;
export type Display = (typeof DISPLAYS)[number];

/** What opens over the page, one at a time. */
export type Overlay = 'search' | 'keys' | 'picture' | 'about' | 'guide' | 'maps' | 'share';

/** Whether changes of a map are on this device by now. */
export type Storing =
  | { readonly status: 'saving' | 'saved' }
  /** `why` ends a sentence that begins with "Not saved:". */
  | { readonly status: 'failed'; readonly why: string }
  /** Another page may save them, this one may not. */
  | { readonly status: 'elsewhere' };

/** How the map on the page is kept on this device. */
export interface Kept {
  /** What the library calls it; null as long as it is not in there. */
  readonly id: string | null;
  readonly storing: Storing;
  /** Another map of the same file or title, with other content: the reader may want this one to take its place. */
  readonly alike: { readonly id: string; readonly name: string; readonly opened: number } | null;
}

/** What stays: the arrangement, and on the screen the place of a box or, without one, of the window. */
export interface Keeping {
  readonly box: Id | null;
}

/** A box held where a reader put it: its top left corner in world units, from the origin of the part that it stands in. */
export type Pin = LayoutRequest['pins'][number];

/** The one state of the page. Everything else is derived from it. */
export interface State {
  readonly document: Document;
  /** Null for a map that ships with the program. */
  readonly kept: Kept | null;
  /** How often a document was put on the page: one and the same name may be another file. */
  readonly shownDocuments: number;
  readonly filter: Filter;
  /** What is drawn of what the filter leaves; null as long as the reader leaves that to the window. */
  readonly folding: Folding | null;
  /** How the next drawing keeps to the last one; null where all is arranged anew. */
  readonly keeping: Keeping | null;
  /** The id of the arrangement in which the map is laid out. */
  readonly arrangement: string;
  /** Boxes that the reader has put somewhere. */
  readonly pins: readonly Pin[];
  /** How often everything was arranged anew on request. */
  readonly tidied: number;
  /** The room that the drawing has, in CSS pixels; null before the page has been measured. */
  readonly room: Size | null;
  /** The selected node or edge. */
  readonly selected: Id | null;
  /** The node or edge under the pointer. */
  readonly pointed: Id | null;
  /** The node kept in mind for a question about two. */
  readonly marked: Id | null;
  readonly display: Display;
  /** The panel that a reader wants beside the map; undefined as long as that is left to the window. */
  readonly panel: Panel | null | undefined;
  /** Whether it was asked for later than what stands at the other side: a narrow window shows only the last. */
  readonly panelInFront: boolean;
  readonly overlay: Overlay | null;
  /** What stands in front beside the map: the details of what is selected, or the answer to the question. */
  readonly aside: 'details' | 'answer';
  /** What is to be spoken to those who cannot see it happen; the turn tells two of the same words apart. */
  readonly said: { readonly words: string; readonly turn: number };
  readonly themeChoice: ThemeChoice;
  /** Whether keys without Ctrl or Alt do anything, such as “/”; who dictates may want them off. */
  readonly singleKeys: boolean;
  /** Things a reader should be told once, such as an id in the address that the map does not have. */
  readonly notices: readonly string[];
}
