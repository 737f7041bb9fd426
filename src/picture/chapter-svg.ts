import { element } from '#formats/xml.ts';
import { MIDDLE_TO_BASELINE, textLines } from '#picture/text-svg.ts';
import { titleLine } from '#scene/chapter-title.ts';
import type { Chapter } from '#scene/scene.ts';

const CORNER = 10;

/** A topic's panel, which lies below everything. */
export function panelSvg({ rect, fill, stroke }: Chapter): string {
  const look = { fill, stroke, 'stroke-width': 1.5 };
  return element('rect', { class: 'chapter', ...rect, rx: CORNER, ...look });
}

/** The topic's name, which lies above the lines that cross the panel. */
export function chapterTitleSvg({ rect, title, titleHeight, titleSize, ink }: Chapter): string {
  const { words, start, fromRight } = titleLine(title, rect, titleSize);
  const baseline = rect.y + titleHeight / 2 + titleSize * MIDDLE_TO_BASELINE;
  return element(
    'g',
    { class: 'chapter-title' },
    textLines([words], start, baseline, {
      size: titleSize,
      leading: titleSize,
      weight: 600,
      ink,
      fromRight,
    }),
  );
}
