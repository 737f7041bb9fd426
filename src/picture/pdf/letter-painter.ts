import type { Weight } from '#scene/measure.ts';

/** A line that is set in letters which the bundled font lacks. */
export interface ForeignLine {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  /** `#RRGGBB`. */
  readonly ink: string;
}

/** A line as a picture. Lengths are in the units of its size; `left` and `top` count from where the line stands. */
export interface PaintedLine {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the line reaches to the right, which may be less than its picture. */
  readonly advance: number;
  readonly pixels: { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray };
}

/** Draws a line with whatever fonts there are; null where it cannot. */
export type LetterPainter = (line: ForeignLine) => PaintedLine | null;
