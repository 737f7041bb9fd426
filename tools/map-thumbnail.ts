import type { ArgumentMap } from '#domain/map.ts';
import { element } from '#formats/xml.ts';
import { buildScene } from '#scene/build-scene.ts';
import type { Point, Rect } from '#scene/geometry.ts';
import type { ShippedLayout } from '#scene/layout/shipped-layouts.ts';
import type { Scene, Theme } from '#scene/scene.ts';
import { openingPart } from './map-layouts.ts';

/** World units around the drawing. */
const MARGIN = 20;
/** Seen this small, a line of the drawing's own width would be gone, and so would a spine. */
const WIDER = { line: 2, spine: 1.5 } as const;

/** A map seen from so far that only its shape is left: chapters, boxes in their colours, and lines, without a word. */
export function mapThumbnail(map: ArgumentMap, { window, layout }: ShippedLayout, theme: Theme): string {
  const scene = buildScene(map, openingPart(map, window), layout, theme);
  const { x, y, width, height } = scene.bounds;
  const frame = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(Math.round);
  const panels = scene.chapters.map(({ rect, fill, stroke }) =>
    element('path', { d: boxPath(rect), fill, stroke, 'stroke-width': 4 }),
  );
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: frame.join(' ') }, [
    ...panels,
    ...linesOf(scene),
    ...boxesOf(scene),
  ]);
}

/** Lines of a colour in one path; those that only pass from chapter to chapter are left out. */
function linesOf(scene: Scene): readonly string[] {
  const seen = scene.lines.filter(({ quiet }) => !quiet);
  return [...grouped(seen, ({ colour }) => colour)].map(([stroke, lines]) =>
    element('path', {
      d: lines.map(({ points }) => linePath(points)).join(''),
      fill: 'none',
      stroke,
      'stroke-width': Math.max(...lines.map(({ width }) => width)) * WIDER.line,
    }),
  );
}

function boxesOf(scene: Scene): readonly string[] {
  const bodies = [...grouped(scene.boxes, ({ fill, stroke }) => `${fill} ${stroke}`)].map(([look, boxes]) => {
    const [fill = '', stroke = ''] = look.split(' ');
    return element('path', {
      d: boxes.map(({ rect }) => boxPath(rect)).join(''),
      fill,
      stroke,
      'stroke-width': 4,
    });
  });
  const spines = [...grouped(scene.boxes, ({ spine }) => spine.fill)].map(([fill, boxes]) =>
    element('path', {
      d: boxes.map(({ rect, spine }) => boxPath({ ...rect, width: spine.width * WIDER.spine })).join(''),
      fill,
    }),
  );
  return [...bodies, ...spines];
}

function boxPath({ x, y, width, height }: Rect): string {
  const [w, h] = [Math.round(width), Math.round(height)];
  return `M${Math.round(x)} ${Math.round(y)}h${w}v${h}h${-w}z`;
}

function linePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
