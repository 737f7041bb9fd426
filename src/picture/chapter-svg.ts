import { element } from '#formats/xml.ts';
import { MIDDLE_TO_BASELINE, textLines } from '#picture/text-svg.ts';
import { runsFromRight } from '#scene/direction.ts';
import type { Chapter } from '#scene/scene.ts';
import { wrapped } from '#scene/wrap.ts';

const CORNER = 10;
/** Distance of the title from the panel's edge, in world units; less in a narrow panel. */
const INDENT = 18;

/** A topic's panel, which lies below everything. */
export function panelSvg({ rect, fill, stroke }: Chapter): string {
  const look = { fill, stroke, 'stroke-width': 1.5 };
  return element('rect', { class: 'chapter', ...rect, rx: CORNER, ...look });
}

/** The topic's name, which lies above the lines that cross the panel. */
export function chapterTitleSvg({ rect, title, titleHeight, titleSize, ink }: Chapter): string {
  const fromRight = runsFromRight(title);
  const indent = Math.min(INDENT, rect.width / 20);
  const lines = wrapped(title, rect.width - 2 * indent, titleSize, 600, 1);
  const baseline = rect.y + titleHeight / 2 + titleSize * MIDDLE_TO_BASELINE;
  return element(
    'g',
    { class: 'chapter-title' },
    textLines(lines, fromRight ? rect.x + rect.width - indent : rect.x + indent, baseline, {
      size: titleSize,
      leading: titleSize,
      weight: 600,
      ink,
      fromRight,
    }),
  );
}
