import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '#scene/geometry.ts';
import { lineCrossings } from '#scene/layout/line-crossings.ts';
import { routesAround } from '#scene/layout/router.ts';

const line = (...numbers: number[]): Point[] =>
  numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));

test('lines that pass through one another cross, lines that touch or run together do not', () => {
  const level = line(0, 5, 10, 5);
  expect(lineCrossings([level, line(5, 0, 5, 10)])).toBe(1);
  expect(lineCrossings([level, line(5, 5, 5, 10)])).toBe(0);
  expect(lineCrossings([level, line(3, 5, 8, 5)])).toBe(0);
  expect(lineCrossings([line(0, 0, 9, 0, 9, 9), line(5, -5, 5, 5, 20, 5)])).toBe(2);
});

test('a line does not cross itself in the count', () => {
  expect(lineCrossings([line(0, 5, 10, 5, 10, 0, 5, 0, 5, 10)])).toBe(0);
});

test('counting fast gives what counting one by one gives', () => {
  const point = fc.nat({ max: 20 });
  const staircase = fc.array(point, { minLength: 3, maxLength: 6 }).map((turns) =>
    turns.slice(1).map((_, i): Point => {
      const [a, b] = [turns[i] ?? 0, turns[i + 1] ?? 0];
      return i % 2 === 0 ? { x: a, y: b } : { x: b, y: a };
    }),
  );
  const oneByOne = (lines: readonly Point[][]): number => {
    let count = 0;
    for (const [i, one] of lines.entries()) {
      for (const [j, other] of lines.entries()) {
        for (let a = 1; i !== j && a < one.length; a += 1) {
          for (let b = 1; b < other.length; b += 1) {
            const [p, q, r, s] = [one[a - 1], one[a], other[b - 1], other[b]];
            if (!p || !q || !r || !s || p.x !== q.x || r.y !== s.y || r.x === s.x) continue;
            const inside = (v: number, x: number, y: number) => Math.min(x, y) < v && v < Math.max(x, y);
            if (inside(p.x, r.x, s.x) && inside(r.y, p.y, q.y)) count += 1;
          }
        }
      }
    }
    return count;
  };
  fc.assert(
    fc.property(fc.array(staircase, { maxLength: 6 }), (lines) => {
      expect(lineCrossings(lines)).toBe(oneByOne(lines));
    }),
  );
});

test('a line goes around another where that is not much further', () => {
  const rects = new Map([
    ['a', { x: 0, y: 0, width: 40, height: 20 }],
    ['b', { x: 200, y: 0, width: 40, height: 20 }],
  ]);
  const wall = line(120, -2, 120, 40);
  const routes = routesAround(rects, [{ id: 'ab', from: 'a', to: 'b' }], [], [wall]);
  expect(lineCrossings([...routes.values(), wall])).toBe(0);
});
