import { element } from '#formats/xml.ts';
import { type Block, EMPTY, type Setting } from '#picture/furniture/setting.ts';
import { type TextStyle, textLines } from '#picture/text-svg.ts';
import { runsFromRight } from '#scene/direction.ts';
import { wrapped } from '#scene/wrap.ts';

/** All in ems of the setting. */
const RULE = 0.28;
const TITLE_SIZES = [2.3, 1.9, 1.55] as const;
const TITLE = { leading: 1.12, gap: 0.95 } as const;
const FILTER = { size: 1.2, leading: 1.3, gap: 0.55 } as const;
/** A title that takes more lines is set smaller. */
const FEW_LINES = 3;
/** From the top of a line's capitals down to its baseline, with some air, in ems of the line. */
const CAPITALS = 0.76;
/** What is longer than this many lines is no title. */
const MOST_LINES = 6;

type Ink = Pick<TextStyle, 'weight' | 'ink'>;

/** The title below a heavy rule, and what is shown in words; nothing where both are empty. */
export function headingSvg(setting: Setting, title: string, filter: string): Block {
  if (title.trim() === '' && filter.trim() === '') return EMPTY;
  const { x, width, em, palette } = setting;
  let y = setting.y + RULE * em;
  const parts = [element('rect', { x, y: setting.y, width, height: RULE * em, fill: palette.ink })];
  const set = (text: string, ems: number, look: { leading: number; gap: number }, style: Ink): void => {
    const size = ems * em;
    const leading = size * look.leading;
    const lines = wrapped(text, width, size, style.weight, MOST_LINES);
    if (lines.length === 0) return;
    y += look.gap * em;
    const fromRight = runsFromRight(text);
    const start = fromRight ? x + width : x;
    parts.push(textLines(lines, start, y + size * CAPITALS, { size, leading, fromRight, ...style }));
    y += (lines.length - 1) * leading + size;
  };
  const fits = (ems: number): boolean => wrapped(title, width, ems * em, 600).length <= FEW_LINES;
  set(title, TITLE_SIZES.find(fits) ?? TITLE_SIZES[2], TITLE, { weight: 600, ink: palette.ink });
  set(filter, FILTER.size, FILTER, { weight: 400, ink: palette.mutedInk });
  return { markup: element('g', { class: 'heading' }, parts), height: y - setting.y };
}
