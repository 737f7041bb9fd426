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
  /** The form of the last layout where this one should be like it: what stays keeps its place among the others. */
  readonly alike: Form | null;
  readonly style: Style;
  /** Boxes that a reader has put somewhere: their top left corners, counted from the origin of their part. */
  readonly pins: readonly (Point & { readonly id: Id })[];
}

/** How parts are drawn and put together. */
export interface Style {
  /**
   * `argument`: conclusions with their reasons beside and below them. `upwards`, `leftwards`: in layers, the conclusion on
   * top or at the left. `rows`, `columns`: on a grid. `springs`: what bears on one another stands close.
   */
  readonly drawing: 'argument' | 'upwards' | 'leftwards' | 'rows' | 'columns' | 'springs';
  /** To the shape of the window, or each part in a lane of its own. */
  readonly packing: 'window' | 'lanes';
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
  /** Whether what it comes from hangs on what it leads to. */
  readonly main: boolean;
}

export interface LayoutChapter {
  readonly id: Id;
  readonly title: string;
  /** Height of the band for its title; 0 where it has no panel. */
  readonly titleHeight: number;
  /** Width that the title needs at least. */
  readonly titleWidth: number;
}

/** How a layout is arranged, apart from all sizes: what the next one needs to be like it. */
export interface Form {
  /** How the drawing is cut into chapters. */
  readonly cuts: Cuts;
  readonly chapters: readonly (ChapterForm & { readonly id: Id })[];
}

/** A chapter, or two parts side by side or one above the other. */
export type Cuts =
  | { readonly chapter: Id }
  | { readonly cut: 'row' | 'column'; readonly first: Cuts; readonly second: Cuts };

export type ChapterForm =
  | {
      readonly drawing: 'layers';
      /** Elements as they follow one another across the layers, from the top or the left. */
      readonly order: readonly Id[];
    }
  | { readonly drawing: 'rows' | 'columns'; readonly columns: number }
  | { readonly drawing: 'springs' }
  | {
      readonly drawing: 'tree';
      readonly roots: readonly { readonly id: Id; readonly joined: 'above' | 'beside' }[];
      /** The order in which what hangs on the same box is drawn, where that is not the map's: that of earlier layers. */
      readonly order: readonly Id[];
      readonly boxes: readonly BoxForm[];
    };

/** Where what hangs on a box stands: beside it, and below it in columns. */
export interface BoxForm {
  readonly id: Id;
  readonly beside: readonly Id[];
  readonly columns: readonly (readonly Id[])[];
}

/** Where everything stands, in world units; plain data again. */
export interface Layout {
  readonly bounds: Rect;
  /** The part to open with: all of it, or as much of its beginning as can be read in the window. */
  readonly opening: Rect;
  readonly form: Form;
  /** Where each part begins, panel or not: pins count from there. */
  readonly origins: readonly (Point & { readonly id: Id })[];
  /** The panels. */
  readonly chapters: readonly { readonly id: Id; readonly title: string; readonly rect: Rect }[];
  readonly elements: readonly { readonly id: Id; readonly rect: Rect }[];
  /** Whole ways, ends on the outlines' bounding boxes. `across`: runs between chapters. */
  readonly routes: readonly {
    readonly id: Id;
    readonly points: readonly Point[];
    readonly across: boolean;
  }[];
}
