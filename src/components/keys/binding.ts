import type { Direction } from '#analysis/walk.ts';
import type { Chord } from '#components/keys/chord.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import type { Display, Overlay, Panel, State } from '#store/state.ts';
import type { Commands } from '#store/store.ts';

/** What a key can do anywhere on the page. */
export interface PageHands {
  readonly map: ArgumentMap;
  readonly state: State;
  readonly commands: Commands;
  /** Opens a panel and goes there; from within the panel, closes it and goes back to the map. */
  readonly toPanel: (panel: Panel) => void;
  readonly toMap: () => void;
  readonly toDetails: () => void;
}

/** What a key can do while the map has the focus. */
export interface MapHands extends PageHands {
  /** The selected node or step that is shown; null where there is none. */
  readonly current: Id | null;
  /** The same, where it is a node. */
  readonly node: Id | null;
  readonly walk: (direction: Direction) => void;
  readonly toThesis: () => void;
  readonly fold: () => void;
  readonly foldOrUnfold: () => void;
  /** By parts of the window's width and height. */
  readonly pan: (right: number, down: number) => void;
  readonly zoom: (steps: 1 | -1) => void;
  readonly wholeMap: () => void;
  /** By as much as a box goes at once, this often; false where there is no box to move. */
  readonly moveBox: (right: number, down: number) => boolean;
}

export const KEY_GROUPS = [
  'Walk on the map',
  'Ask about a statement',
  'Look at the map',
  'Anywhere',
] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

interface Bound {
  readonly chords: readonly Chord[];
  /** What it does, in the imperative. */
  readonly words: string;
  readonly group: KeyGroup;
  /** Whether a key that is held down does it again and again. */
  readonly repeats?: boolean;
  /** What must be there for it to make sense. */
  readonly needs?: { readonly overlay?: Overlay; readonly panel?: Panel; readonly display?: Display };
}

export interface PageBinding extends Bound {
  readonly where: 'page';
  /** Gives false, and only then, where there is nothing to do: the key is left to the browser. */
  readonly run: (hands: PageHands, chord: Chord) => unknown;
}

export interface MapBinding extends Bound {
  readonly where: 'map';
  readonly run: (hands: MapHands, chord: Chord) => unknown;
}

/** One line of the list of keys. */
export type Binding = PageBinding | MapBinding;
