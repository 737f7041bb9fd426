import type { EdgeType, Id, NodeType } from '#domain/map.ts';
import type { Point, Rect } from '#scene/geometry.ts';

/**
 * Everything that a picture of a map needs, as plain data with every position, line of text and colour decided.
 * The canvas and the exported picture are both drawn from it, so they cannot differ.
 */
export interface Scene {
  readonly theme: Theme;
  readonly background: string;
  readonly bounds: Rect;
  /** The part to open with, where not all of it could be read in the window that it was laid out for. */
  readonly opening: Rect;
  readonly chapters: readonly Chapter[];
  readonly boxes: readonly Box[];
  readonly joints: readonly Joint[];
  readonly lines: readonly Line[];
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A topic's panel. The title stands in the band of `titleHeight` units at its top. */
export interface Chapter {
  readonly id: Id;
  readonly rect: Rect;
  readonly title: string;
  readonly titleHeight: number;
  readonly titleSize: number;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
}

/** Wrapped lines of one size, set flush left (or right) and centred vertically in their box. */
export interface TextBlock {
  readonly lines: readonly string[];
  /** Font size in world units. */
  readonly size: number;
  /** Distance of two baselines in world units. */
  readonly leading: number;
  readonly weight: 400 | 600;
  /** Whether it is read from right to left, and so set flush right. */
  readonly fromRight?: boolean;
}

/** What a box stands for: a node of the map, or in the graph of actors one of them. */
export type BoxType = NodeType | 'actor';

/** One node of the map, or one actor. */
export interface Box {
  readonly id: Id;
  readonly type: BoxType;
  readonly rect: Rect;
  /** Corners of the shape, clockwise from the top left, within `rect`. */
  readonly outline: readonly Point[];
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly ink: string;
  /** The coloured edge at the left that says who speaks. */
  readonly spine: Spine;
  /** What the box says near by, and from afar; both fit the same box. */
  readonly text: TextBlock;
  readonly label: TextBlock;
  /** The label in larger letters, cut where it must be, for views in which the whole map is small. */
  readonly farLabels: readonly TextBlock[];
  /** Smaller words below the others, near by. */
  readonly foot?: TextBlock;
  /** Attached at the right where something is folded away under it. */
  readonly tab: Tab | null;
  /** The whole of what it says, for ears: type, who, label. */
  readonly name: string;
  readonly thesis: boolean;
  readonly dimmed: boolean;
}

/** Says how many boxes a press on it reveals. */
export interface Tab {
  /** The part of it beside the box. */
  readonly rect: Rect;
  /** All of it: it begins under the box, whose corners may be cut. */
  readonly body: Rect;
  readonly words: string;
  /** Font size in world units, at its smallest. */
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
}

export interface Spine {
  readonly width: number;
  readonly fill: string;
  readonly ink: string;
  /** One to three letters, or "" where nobody speaks. */
  readonly initials: string;
  /** Their size in world units where they stand in place of the glyph. */
  readonly large?: number;
}

/**
 * Where a step gathers: the bar in which linked premises meet, or the point on a line that an undercut attacks; or the
 * plate on a line that stands for several steps.
 */
export interface Joint {
  readonly id: Id;
  readonly edge: Id;
  readonly kind: 'bar' | 'step' | 'count';
  readonly rect: Rect;
  readonly fill: string;
  readonly dimmed: boolean;
  /** What stands on a plate: how many steps. */
  readonly count?: PlateWords;
}

/** One short line of words, centred. */
export interface PlateWords {
  readonly words: string;
  readonly size: number;
  readonly ink: string;
}

export type LineEnd = 'arrow' | 'crossbar' | 'circle' | 'none';

/** A stretch of an edge, between two boxes or joints. */
export interface Line {
  readonly id: Id;
  /** The edge of the map that it belongs to. */
  readonly edge: Id;
  /** Its relation; `belongs` leads from an actor to one that it is a part of. */
  readonly type: EdgeType | 'belongs';
  /** Ids of the boxes or joints at its ends. */
  readonly from: Id;
  readonly to: Id;
  /** The whole way, ends included, at least two points; each on the outline of its box or joint. */
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly stroke: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly startEnd: LineEnd;
  readonly finishEnd: LineEnd;
  /** Lighter: the text only implies the step. */
  readonly implied: boolean;
  /** Runs between chapters: drawn quietly until one of its ends is pointed at. */
  readonly quiet: boolean;
  readonly dimmed: boolean;
}
