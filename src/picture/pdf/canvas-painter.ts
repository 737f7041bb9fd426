import type { LetterPainter } from '#picture/pdf/letter-painter.ts';
import { FONT_FAMILY } from '#scene/measure.ts';

/** Pixels for each unit of a line: 300 to the inch at 72 units, and more. */
const FINENESS = 5;
/** Room around a line for what hangs over, in ems. */
const ROOM = 0.5;

/** Draws lines with the browser's own fonts, which has some for every script that its reader can read. */
export const paintOnCanvas: LetterPainter = ({ text, size, weight, ink }) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const font = `${weight} ${size * FINENESS}px ${FONT_FAMILY}`;
  context.font = font;
  const advance = context.measureText(text).width / FINENESS;
  const [left, top] = [-ROOM * size, -1.5 * size];
  const width = Math.ceil((advance - 2 * left) * FINENESS);
  const height = Math.ceil(2.2 * size * FINENESS);
  canvas.width = width;
  canvas.height = height;
  // A new size takes the settings away.
  context.font = font;
  context.fillStyle = ink;
  context.fillText(text, -left * FINENESS, -top * FINENESS);
  try {
    const { data } = context.getImageData(0, 0, width, height);
    if (!data.some((value) => value !== 0)) return null;
    const pixels = { width, height, rgba: data };
    return { left, top, width: width / FINENESS, height: height / FINENESS, advance, pixels };
  } catch {
    return null;
  } finally {
    canvas.width = 0;
  }
};
