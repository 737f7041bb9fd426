import type { EdgeType } from '#domain/map.ts';
import { element } from '#formats/xml.ts';
import { glyphSvg } from '#picture/box-svg.ts';
import type { Setting } from '#picture/furniture/setting.ts';
import { smallOutline } from '#picture/furniture/small-outline.ts';
import { lineSvg } from '#picture/line-svg.ts';
import { pointList } from '#picture/polygon.ts';
import { centredText, MIDDLE_TO_BASELINE } from '#picture/text-svg.ts';
import type { Point, Rect } from '#scene/geometry.ts';
import type { LegendActor } from '#scene/legend.ts';
import { LINE_LOOKS } from '#scene/line-look.ts';
import { textWidth } from '#scene/measure.ts';
import type { Box, Line } from '#scene/scene.ts';

/** A sample and its words; `draw` is given the middle of the sample's left edge. */
export interface LegendEntry {
  readonly words: string;
  /** Width of the sample in ems. */
  readonly width: number;
  readonly draw: (at: Point) => string;
}

/** The usual width and the height of a sample, in ems. */
export const SAMPLE = { width: 2.7, height: 1.35 } as const;

/** At 15 units to the em, lines are as thick as in the drawing. */
const LINE_SCALE = 1 / 15;
const CHIP_WIDTH = 1.75;

/** A box of the drawing in small, with its glyph. */
export function boxEntry(words: string, box: Box, { em, palette }: Setting): LegendEntry {
  return {
    words,
    width: SAMPLE.width,
    draw: (at) => {
      const rect: Rect = {
        x: at.x,
        y: at.y - (SAMPLE.height / 2) * em,
        width: SAMPLE.width * em,
        height: SAMPLE.height * em,
      };
      const outline = smallOutline(box.outline, box.rect, rect, em / 28);
      const side = 0.86 * em;
      const look = { fill: palette.box, stroke: palette.mutedInk, 'stroke-width': em * 0.075 };
      return (
        element('polygon', { points: pointList(outline), ...look, 'stroke-linejoin': 'round' }) +
        glyphSvg(box.type, { x: at.x + rect.width / 2 - side / 2, y: at.y - side / 2 }, side, palette.ink)
      );
    },
  };
}

/** A line as the drawing has it. */
export function lineEntry(words: string, type: EdgeType, setting: Setting, implied = false): LegendEntry {
  const length = SAMPLE.width / LINE_SCALE;
  return {
    words,
    width: SAMPLE.width,
    draw: (at) => scaled(at, setting, sampleLine(type, setting, [0, 0, length, 0], implied)),
  };
}

/** Two premises that meet in a bar. */
export function linkedEntry(words: string, setting: Setting): LegendEntry {
  const { palette } = setting;
  const length = SAMPLE.width / LINE_SCALE;
  const bar = { x: 13, y: -10, width: 4, height: 20, rx: 2, fill: palette.relation.supports };
  const premises = [-6, 6].map((y) => {
    const points = [
      { x: 0, y },
      { x: 14, y },
    ];
    return lineSvg({ ...sample('supports', setting, points, false), finishEnd: 'none' }, setting.background);
  });
  const step = sampleLine('supports', setting, [15, 0, length, 0], false);
  return {
    words,
    width: SAMPLE.width,
    draw: (at) => scaled(at, setting, premises.join('') + element('rect', bar) + step),
  };
}

/** An actor's colour and initials, as on the spine of a box. */
export function actorEntry({ name, initials, colour }: LegendActor, { em, palette }: Setting): LegendEntry {
  const fill = palette.actors[colour % palette.actors.length] ?? palette.nobody;
  return {
    words: name,
    width: CHIP_WIDTH,
    draw: ({ x, y }) => {
      const width = CHIP_WIDTH * em;
      const height = SAMPLE.height * em;
      const room = (width - 0.3 * em) / Math.max(0.1, textWidth(initials, 1, 600));
      const size = Math.min(0.84 * em, room);
      return (
        element('rect', { x, y: y - height / 2, width, height, rx: em * 0.14, fill }) +
        centredText(initials, x + width / 2, y + size * MIDDLE_TO_BASELINE * 1.06, {
          size,
          leading: size,
          weight: 600,
          ink: palette.actorInk,
        })
      );
    },
  };
}

function sampleLine(
  type: EdgeType,
  setting: Setting,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  implied: boolean,
): string {
  const points = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  return lineSvg(sample(type, setting, points, implied), setting.background);
}

function sample(type: EdgeType, { palette }: Setting, points: readonly Point[], implied: boolean): Line {
  const state = { implied, quiet: false, dimmed: false };
  return {
    id: '',
    edge: '',
    type,
    from: '',
    to: '',
    points,
    colour: palette.relation[type],
    ...LINE_LOOKS[type],
    ...state,
  };
}

function scaled(at: Point, { em }: Setting, markup: string): string {
  const scale = (em * LINE_SCALE).toFixed(4);
  return element(
    'g',
    { transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) scale(${scale})` },
    markup,
  );
}
