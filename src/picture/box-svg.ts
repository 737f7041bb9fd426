import { element, escaped } from '#formats/xml.ts';
import type { Words } from '#picture/plate.ts';
import { leftOf, pointList } from '#picture/polygon.ts';
import { centredText, MIDDLE_TO_BASELINE, textLines } from '#picture/text-svg.ts';
import { BOX, heightOf, lineStart } from '#scene/box-plan.ts';
import { FAINT } from '#scene/faint.ts';
import type { Point } from '#scene/geometry.ts';
import { GLYPH_SIDE, GLYPHS } from '#scene/glyph.ts';
import { textWidth } from '#scene/measure.ts';
import type { Box, Tab } from '#scene/scene.ts';
import { TAB } from '#scene/tab.ts';

/** The spine as it stands on the screen: how high the glyph begins above the middle, and what comes below it. */
const SPINE = { glyph: 15, above: 19, below: 15 } as const;
const INITIALS = { size: 11.5, margin: 2 } as const;

/** A node's box with the chosen words, its spine, its glyph and, on an article, the folded corner. */
export function boxSvg(box: Box, words: Words): string {
  const block = box[words];
  const { y, height } = box.rect;
  const foot = words === 'text' ? box.foot : undefined;
  const top = y + (height - heightOf(block) - (foot ? heightOf(foot) : 0)) / 2;
  const middle = top + block.leading / 2;
  const baseline = middle + block.size * MIDDLE_TO_BASELINE;
  const outline = pointList(box.outline);
  return element(
    'g',
    { class: classesOf(box), 'data-node': box.id, opacity: box.dimmed ? FAINT.dimmedWords : undefined },
    [
      element('title', {}, escaped(box.name)),
      box.tab ? tabSvg(box.tab) : '',
      element('polygon', { points: outline, fill: box.fill }),
      spineSvg(box),
      box.type === 'article' ? foldSvg(box) : '',
      element('polygon', {
        points: outline,
        fill: 'none',
        stroke: box.stroke,
        'stroke-width': box.strokeWidth,
        'stroke-linejoin': 'round',
      }),
      textLines(block.lines, lineStart(box, block), baseline, { ...block, ink: box.ink }),
      foot
        ? textLines(
            foot.lines,
            lineStart(box, foot),
            top + heightOf(block) + foot.leading / 2 + foot.size * MIDDLE_TO_BASELINE,
            { ...foot, ink: box.ink },
          )
        : '',
    ],
  );
}

/** What is folded away under a box is told in its picture too. */
function tabSvg({ body, rect, words, size, fill, stroke, ink }: Tab): string {
  const letters = { size, leading: size, weight: 600, ink } as const;
  const middle = rect.y + rect.height / 2;
  return (
    element('rect', { class: 'tab', ...body, rx: TAB.radius, fill, stroke, 'stroke-width': 1.5 }) +
    centredText(words, rect.x + rect.width / 2 - 2, middle + size * MIDDLE_TO_BASELINE, letters)
  );
}

function spineSvg({ rect, outline, spine, type }: Box): string {
  const centre = rect.x + spine.width / 2;
  const ground = element('polygon', {
    points: pointList(leftOf(outline, rect.x + spine.width)),
    fill: spine.fill,
  });
  const letters = { weight: 600, ink: spine.ink } as const;
  if (spine.large !== undefined && spine.initials !== '') {
    const large = Math.min(spine.large, initialsSize(spine.initials, spine.width - 2 * INITIALS.margin));
    const baseline = rect.y + rect.height / 2 + large * MIDDLE_TO_BASELINE;
    return (
      ground + centredText(spine.initials, centre, baseline, { size: large, leading: large, ...letters })
    );
  }
  const glyph = Math.min(SPINE.glyph, spine.width - 6);
  const size = Math.min(INITIALS.size, initialsSize(spine.initials, spine.width - 2 * INITIALS.margin));
  const { y, height } = rect;
  const top =
    spine.initials === '' ? y + (height - glyph) / 2 : y + Math.max(BOX.padY, height / 2 - SPINE.above);
  return [
    ground,
    glyphSvg(type, { x: centre - glyph / 2, y: top }, glyph, spine.ink),
    spine.initials === ''
      ? ''
      : centredText(spine.initials, centre, top + glyph + SPINE.below, {
          size,
          leading: size,
          ...letters,
        }),
  ].join('');
}

/** A type's glyph with its top left corner at `at`, as large as `side`. */
export function glyphSvg(type: Box['type'], at: Point, side: number, ink: string): string {
  return element('path', {
    d: GLYPHS[type],
    fill: ink,
    'fill-rule': 'evenodd',
    transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) scale(${(side / GLYPH_SIDE).toFixed(4)})`,
  });
}

/** The largest size at which the letters fit the spine. */
function initialsSize(initials: string, room: number): number {
  return room / Math.max(0.1, textWidth(initials, 1, 600));
}

/** The flap of the corner that is cut off at the top right. */
function foldSvg({ rect, outline, stroke, strokeWidth }: Box): string {
  const right = rect.x + rect.width;
  const start = outline
    .filter(({ y }) => Math.abs(y - rect.y) < 0.01)
    .reduce((far, { x }) => Math.max(far, x), rect.x);
  const end = outline
    .filter(({ x }) => Math.abs(x - right) < 0.01)
    .reduce((high, { y }) => Math.min(high, y), rect.y + rect.height);
  if (start <= rect.x || start >= right || end <= rect.y) return '';
  const flap = [
    { x: start, y: rect.y },
    { x: right, y: end },
    { x: start, y: end },
  ];
  return element('polygon', {
    points: pointList(flap),
    fill: stroke,
    'fill-opacity': 0.35,
    stroke,
    'stroke-width': strokeWidth * 0.75,
    'stroke-linejoin': 'round',
  });
}

function classesOf(box: Box): string {
  const actor = box.spine.initials.replace(/[^\p{L}\p{N}]/gu, '');
  return ['box', box.type, actor && `actor-${actor}`, box.thesis && 'thesis', box.dimmed && 'dimmed']
    .filter(Boolean)
    .join(' ');
}
