import type { Rect, Size } from '#scene/geometry.ts';
import type { Palette } from '#scene/palette.ts';

/** Where and how something around the drawing is set. Everything in it is measured in ems. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly em: number;
  readonly palette: Palette;
  readonly background: string;
}

/** What was set: markup, and how much height it took; 0 where there was nothing to set. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

export const EMPTY: Block = { markup: '', height: 0 };

const SMALLEST_EM = 13;
/** Text of this size suits a drawing of 1,000 × 1,000 units. */
const USUAL_EM = 15;
/** A line of the smallest picture holds this many ems. */
const NARROWEST = 34;

/** The em for a drawing: larger with it, though less than in proportion, since one walks closer to a large picture. */
export function emFor(drawing: Size): number {
  const side = Math.sqrt(Math.max(1, drawing.width) * Math.max(1, drawing.height));
  const suited = USUAL_EM * (side / 1000) ** 0.75;
  return Math.max(SMALLEST_EM, Math.min(suited, drawing.width / NARROWEST));
}

/** Width between the margins: that of the drawing, or more where words need it. */
export function columnWidth(drawing: Size, em: number): number {
  return Math.max(drawing.width, NARROWEST * em);
}

/** The same setting further down. */
export function below(setting: Setting, height: number): Setting {
  return { ...setting, y: setting.y + height };
}

/** Puts a drawing narrower than the column into its middle. */
export function centred(drawing: Rect, setting: Setting): number {
  return setting.x + (setting.width - drawing.width) / 2;
}
