import type { Id } from '#domain/map.ts';
import type { Point, Rect, Size } from '#scene/geometry.ts';
import type { Element } from '#scene/structure.ts';

/** Everything that a layout depends on, as plain data that a worker can be sent. */
export interface LayoutRequest {
  readonly elements: readonly LayoutElement[];
  readonly strands: readonly LayoutStrand[];
  /** Chapters in reading order; those without elements are left out. */
  readonly chapters: readonly LayoutChapter[];
  /** The window to fill, in CSS pixels. */
  readonly window: Size;
  /** The smallest zooms at which sentences, labels, and labels in their largest letters can be read. */
  readonly legible: { readonly text: number; readonly label: number; readonly farLabel: number };
}

export interface LayoutElement extends Size {
  readonly id: Id;
  readonly kind: Element['kind'];
  readonly chapter: Id;
}

export interface LayoutStrand {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  /** Whether it attacks the step whose joint it ends on: then it comes from above or below. */
  readonly onStep: boolean;
}

export interface LayoutChapter {
  readonly id: Id;
  /** Height of the band for its title; 0 where it has no panel. */
  readonly titleHeight: number;
  /** Width that the title needs at least. */
  readonly titleWidth: number;
}

/** Where everything stands, in world units; plain data again. */
export interface Layout {
  readonly bounds: Rect;
  /** The part to open with: all of it, or as much of its beginning as can be read in the window. */
  readonly opening: Rect;
  readonly chapters: readonly { readonly id: Id; readonly rect: Rect }[];
  readonly elements: readonly { readonly id: Id; readonly rect: Rect }[];
  /** Whole ways, ends on the outlines' bounding boxes. `across`: runs between chapters. */
  readonly routes: readonly {
    readonly id: Id;
    readonly points: readonly Point[];
    readonly across: boolean;
  }[];
}
