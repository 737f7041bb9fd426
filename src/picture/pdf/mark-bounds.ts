import { type Mark, numberOf } from '#picture/pdf/markup.ts';
import { shapeOperators } from '#picture/pdf/shape-operators.ts';
import { textWidth } from '#scene/measure.ts';

/** Left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number];

/** Strokes reach beyond their way, and letters beyond their line, by less than this. */
const OVER = 16;

/** What the marks surely lie within, so that a program need not think of a whole page where it draws one box. */
export function boundsOf(marks: readonly Mark[]): Bounds {
  const [left, top, right, bottom] = marks.map(markBounds).reduce(union, NOWHERE);
  if (!(right >= left && bottom >= top)) return [0, 0, 1, 1];
  return [Math.floor(left - OVER), Math.floor(top - OVER), Math.ceil(right + OVER), Math.ceil(bottom + OVER)];
}

const NOWHERE: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function markBounds(mark: Mark): Bounds {
  const inside = mark.children.map(markBounds).reduce(union, mark.name === 'text' ? line(mark) : shape(mark));
  return moved(inside, mark.attributes.get('transform') ?? '');
}

function line(mark: Mark): Bounds {
  const size = numberOf(mark, 'font-size');
  const [x, y] = [numberOf(mark, 'x'), numberOf(mark, 'y')];
  const width = 1.3 * textWidth(mark.text, size, 600);
  return [x - width, y - 1.2 * size, x + width, y + size];
}

function shape(mark: Mark): Bounds {
  const numbers: number[] = [];
  let bounds = NOWHERE;
  for (const part of (shapeOperators(mark) ?? '').split(' ')) {
    const value = Number(part);
    if (part !== '' && Number.isFinite(value)) {
      numbers.push(value);
      continue;
    }
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (part === 're') bounds = union(bounds, [x, y, x + width, y + height]);
    else {
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [px = 0, py = 0] = numbers.slice(i, i + 2);
        bounds = union(bounds, [px, py, px, py]);
      }
    }
    numbers.length = 0;
  }
  return bounds;
}

function moved(bounds: Bounds, transform: string): Bounds {
  const steps = [...transform.matchAll(/(translate|scale)\(([^)]*)\)/g)].reverse();
  return steps.reduce<Bounds>(([left, top, right, bottom], [, kind, values = '']) => {
    const [a = 0, b = kind === 'scale' ? a : 0] = values.split(/[ ,]+/).map(Number);
    return kind === 'scale'
      ? [left * a, top * b, right * a, bottom * b]
      : [left + a, top + b, right + a, bottom + b];
  }, bounds);
}
