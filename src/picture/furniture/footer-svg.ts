import { element } from '#formats/xml.ts';
import { type Block, EMPTY, type Setting } from '#picture/furniture/setting.ts';
import { type TextStyle, textLines } from '#picture/text-svg.ts';
import { runsFromRight } from '#scene/direction.ts';
import { textWidth } from '#scene/measure.ts';
import { wrapped } from '#scene/wrap.ts';

/** All in ems of the setting. */
const SIZE = 0.86;
const LEADING = 1.2;
const GAP = 0.75;
const BETWEEN = 2;
/** The source has to keep this much of the line for the date to stand beside it. */
const ROOMY = 28;

/** A fine rule, the source below it, and the date at the right or, in a narrow picture, below. */
export function footerSvg(setting: Setting, source: string, date: string): Block {
  const { x, y, width, em, palette } = setting;
  if (source.trim() === '' && date.trim() === '') return EMPTY;
  const style: TextStyle = { size: SIZE * em, leading: LEADING * em, weight: 400, ink: palette.mutedInk };
  const beside = width - textWidth(date, style.size, 400) - BETWEEN * em;
  const isBeside = source !== '' && date !== '' && beside >= ROOMY * em;
  const fromRight = runsFromRight(source);
  const lines = wrapped(source, isBeside ? beside : width, style.size, 400);
  const below = date !== '' && !isBeside;
  const first = y + GAP * em + style.size * 0.76;
  const markup = [
    element('rect', { x, y, width, height: em * 0.06, fill: palette.mutedInk }),
    textLines(lines, fromRight ? x + width : x, first, { ...style, fromRight }),
  ];
  // The date is English; beside the source it stands where that does not begin.
  const right = x + width - textWidth(date, style.size, 400);
  if (isBeside) markup.push(textLines([date], fromRight ? x : right, first, style));
  if (below) markup.push(textLines([date], x, first + lines.length * style.leading, style));
  const height = GAP * em + (lines.length - (below ? 0 : 1)) * style.leading + style.size;
  return { markup: element('g', { class: 'source' }, markup), height };
}
