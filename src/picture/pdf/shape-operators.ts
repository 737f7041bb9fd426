import { type Mark, numberOf } from '#picture/pdf/markup.ts';
import { pathOperators } from '#picture/pdf/path-operators.ts';
import { pdfNumber } from '#picture/pdf/pdf-document.ts';

/** How far the handles of a quarter of a circle reach, in radii. */
const QUARTER = 0.5523;

/** The way around a shape, as operators; null for what is no shape. */
export function shapeOperators(mark: Mark): string | null {
  const at = (name: string): number => numberOf(mark, name);
  switch (mark.name) {
    case 'rect':
      return rectangle(at('x'), at('y'), at('width'), at('height'), at('rx'));
    case 'circle':
      return rectangle(at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r'), at('r'));
    case 'line':
      return written([at('x1'), at('y1'), 'm', at('x2'), at('y2'), 'l']);
    case 'polygon':
      return polygon(mark.attributes.get('points') ?? '');
    case 'path':
      return pathOperators(mark.attributes.get('d') ?? '');
    default:
      return null;
  }
}

function rectangle(x: number, y: number, width: number, height: number, rx: number): string {
  const r = Math.min(rx, width / 2, height / 2);
  if (!(r > 0)) return written([x, y, width, height, 're']);
  const k = r * (1 - QUARTER);
  const [right, bottom] = [x + width, y + height];
  return written([
    ...[x + r, y, 'm', right - r, y, 'l', right - k, y, right, y + k, right, y + r, 'c'],
    ...[right, bottom - r, 'l', right, bottom - k, right - k, bottom, right - r, bottom, 'c'],
    ...[x + r, bottom, 'l', x + k, bottom, x, bottom - k, x, bottom - r, 'c'],
    ...[x, y + r, 'l', x, y + k, x + k, y, x + r, y, 'c', 'h'],
  ]);
}

function polygon(points: string): string {
  const corners = points.split(' ').map((pair) => pair.split(',').map(Number));
  const ways = corners.map(([x = 0, y = 0], i) => written([x, y, i === 0 ? 'm' : 'l']));
  return ways.length > 0 ? `${ways.join(' ')} h` : '';
}

function written(parts: readonly (number | string)[]): string {
  return parts.map((part) => (typeof part === 'number' ? pdfNumber(part) : part)).join(' ');
}
