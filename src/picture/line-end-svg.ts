import { element } from '#formats/xml.ts';
import { pointList } from '#picture/polygon.ts';
import { towards } from '#picture/polyline.ts';
import type { Point } from '#scene/geometry.ts';
import type { LineEnd } from '#scene/scene.ts';

const ARROW_HALF = 0.42;
const CROSSBAR_HALF = 7;
/** A cross-bar keeps off the outline that it stands before, or it would melt into it. */
const CROSSBAR_GAP = 3.5;

/** How much of its line an end takes the place of, in world units. */
export function setback(end: LineEnd, width: number): number {
  switch (end) {
    case 'arrow':
      return arrowLength(width) * 0.8;
    case 'crossbar':
      return CROSSBAR_GAP;
    case 'circle':
      return 2 * circleRadius(width) - 0.5;
    case 'none':
      return 0;
  }
}

/** The mark at `tip` of a line that comes from `origin`. */
export function lineEnd(end: LineEnd, origin: Point, tip: Point, width: number, colour: string): string {
  switch (end) {
    case 'arrow': {
      const length = arrowLength(width);
      const back = towards(tip, origin, length);
      const corners = [tip, ...across(back, tip, length * ARROW_HALF)];
      return element('polygon', { points: pointList(corners), fill: colour });
    }
    case 'crossbar': {
      const centre = towards(tip, origin, CROSSBAR_GAP);
      const [a, b] = across(centre, tip, CROSSBAR_HALF);
      const look = { stroke: colour, 'stroke-width': width + 0.4 };
      return element('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...look });
    }
    case 'circle': {
      const r = circleRadius(width);
      const centre = towards(tip, origin, r);
      return element('circle', { cx: centre.x, cy: centre.y, r, fill: colour });
    }
    case 'none':
      return '';
  }
}

function arrowLength(width: number): number {
  return 5 + 2.4 * width;
}

function circleRadius(width: number): number {
  return 2.6 + width;
}

/** Two points beside `centre`, at right angles to the way to `ahead`. */
function across(centre: Point, ahead: Point, half: number): [Point, Point] {
  const length = Math.hypot(ahead.x - centre.x, ahead.y - centre.y) || 1;
  const dx = (-(ahead.y - centre.y) / length) * half;
  const dy = ((ahead.x - centre.x) / length) * half;
  return [
    { x: centre.x + dx, y: centre.y + dy },
    { x: centre.x - dx, y: centre.y - dy },
  ];
}
