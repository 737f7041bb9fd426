/** Where in a map or its file a problem stands, for a reader: `nodes[3].label`, `line 4, column 12`. */
export type Place = string;

/** Something that reading a map had to mend; the map opens all the same. */
export interface Repair {
  readonly kind: 'repair';
  readonly place: Place;
  /** What was wrong and what was done about it: one sentence. */
  readonly message: string;
}

/** Something in another program's file that a map cannot hold; the rest of it opens. */
export interface Loss {
  readonly kind: 'loss';
  readonly place: Place;
  /** What was left behind, and what stands in its place, if anything does: one sentence. */
  readonly message: string;
}

/** Which format a map was brought in from, where it was not this program's own. */
export interface Origin {
  /** The name of the format: "Argdown". */
  readonly format: string;
  readonly losses: readonly Loss[];
}

/** Why a file cannot be opened as a map. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  readonly place: Place;
  /** What is wrong, and what can be done: one or two sentences that need no knowledge of the code. */
  readonly message: string;
}

export type RefusalReason =
  | 'not-found'
  | 'closed-file'
  | 'damaged'
  | 'link'
  | 'unreadable'
  | 'too-large'
  | 'not-text'
  | 'not-json'
  | 'too-deep'
  | 'foreign'
  | 'version'
  | 'shape';

/** Reading ends in one of these; it never throws. */
export type Reading<T> =
  | {
      readonly ok: true;
      readonly map: T;
      readonly repairs: readonly Repair[];
      readonly origin?: Origin;
    }
  | { readonly ok: false; readonly refusal: Refusal };
