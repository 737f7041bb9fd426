import type { Origin, Repair } from '#domain/problem.ts';
import type { Thumbnail } from '#scene/thumbnail.ts';

/** A state in which a map was before: with other content, or looked at in another way. */
export interface EarlierState {
  /** The id of the `KeptText` that it had. */
  readonly text: string;
  readonly title: string;
  readonly format: string;
  readonly size: number;
  readonly view: string;
  /** When it ceased to be the map's state, in milliseconds. */
  readonly until: number;
  /** Whether its content was replaced, or only how it was looked at. */
  readonly was: 'content' | 'view';
}

/** What is kept of a map on this device, but for its text: small enough to list hundreds. */
export interface KeptMap {
  readonly id: string;
  /** What its reader calls it. */
  readonly name: string;
  /** The name of the file that it came from, with its ending; "" where there was none. */
  readonly file: string;
  readonly title: string;
  /** The format that it came in, as its users say it. */
  readonly format: string;
  /** The id of its `KeptText`. */
  readonly text: string;
  /** Characters of the text. */
  readonly size: number;
  /** How it is looked at: the query of an address without the map; "" for the usual view. */
  readonly view: string;
  readonly thumbnail: Thumbnail | null;
  /** In milliseconds. */
  readonly opened: number;
  readonly changed: number;
  /** The page that may save changes; whoever else tries is told that it may not. Null where none has ever. */
  readonly writer: string | null;
  /** When it was deleted, as long as that can be undone. */
  readonly deleted: number | null;
  /** The last state first. */
  readonly earlier: readonly EarlierState[];
}

/** The content of a map in one of its states. It is written once and never changed. */
export interface KeptText {
  readonly id: string;
  /** What `writeMap` writes. */
  readonly text: string;
  /** What had to be mended, and could not be carried over, when it was opened from its file. */
  readonly repairs: readonly Repair[];
  readonly origin: Origin | null;
}

/** The name of the program's own format, for maps that were in no other. */
export const OWN_FORMAT = 'Counterpoint';
