import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rect, Size } from '#scene/geometry.ts';
import { slicer } from '#scene/layout/slicing.ts';

const shape = fc.record({
  width: fc.integer({ min: 10, max: 500 }),
  height: fc.integer({ min: 10, max: 500 }),
  plan: fc.constant('plan'),
});
const panels = fc
  .array(fc.array(shape, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 })
  .map((list) => list.map((shapes, i) => ({ id: `p${i}`, shapes })));

test('panels never overlap and each is large enough for its shape', () => {
  fc.assert(
    fc.property(panels, fc.integer({ min: 3, max: 30 }), (given, tenths) => {
      const { placed } = slicer(given, 8)({ width: tenths * 10, height: 100 });
      expect(placed).toHaveLength(given.length);
      placed.forEach(({ rect }, i) => {
        const fits = given[i]?.shapes.some(
          (s) => s.width <= rect.width + 1e-6 && s.height <= rect.height + 1e-6,
        );
        expect(fits).toBe(true);
        for (const other of placed.slice(i + 1)) {
          const apart =
            rect.x + rect.width <= other.rect.x + 1e-6 ||
            other.rect.x + other.rect.width <= rect.x + 1e-6 ||
            rect.y + rect.height <= other.rect.y + 1e-6 ||
            other.rect.y + other.rect.height <= rect.y + 1e-6;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('the packing fills the shape of the window', () => {
  const panel = { id: 'p', shapes: [{ width: 100, height: 50, plan: 'p' }] };
  const shapeFor = (width: number) => {
    const { placed } = slicer([panel, panel, panel, panel], 10)({ width, height: 100 });
    const right = Math.max(...placed.map(({ rect }) => rect.x + rect.width));
    const bottom = Math.max(...placed.map(({ rect }) => rect.y + rect.height));
    return { right, ratio: right / bottom };
  };
  expect(shapeFor(800).ratio).toBeCloseTo(8, 5);
  // …but not where that would only draw out what little there is.
  expect(shapeFor(2000).right).toBeLessThan(430 * 1.3);
});

test('a wide window puts panels side by side, a high one puts them one above the other', () => {
  const panel = { id: 'p', shapes: [{ width: 100, height: 100, plan: 'p' }] };
  const rows = (width: number, height: number) =>
    new Set(slicer([panel, panel, panel], 10)({ width, height }).placed.map(({ rect }) => rect.y)).size;
  expect(rows(900, 100)).toBe(1);
  expect(rows(100, 900)).toBe(3);
});

test('nothing to place is no error', () => {
  expect(slicer([], 1)({ width: 1, height: 1 }).placed).toEqual([]);
});

test('of all ways to put panels together, none would show them larger', () => {
  const three = fc.array(fc.array(shape, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(three, fc.integer({ min: 3, max: 30 }), (shapes, tenths) => {
      const [a = [], b = [], c = []] = shapes;
      const window = { width: tenths * 10, height: 100 };
      const both = (first: readonly Size[], second: readonly Size[]): Size[] =>
        first.flatMap((p) =>
          second.flatMap((q) => [
            { width: p.width + 8 + q.width, height: Math.max(p.height, q.height) },
            { width: Math.max(p.width, q.width), height: p.height + 8 + q.height },
          ]),
        );
      const zoom = ({ width, height }: Size): number =>
        Math.min(window.width / width, window.height / height);
      const best = Math.max(...[...both(both(a, b), c), ...both(a, both(b, c))].map(zoom));
      const { placed } = slicer(
        shapes.map((list, i) => ({ id: `p${i}`, shapes: list })),
        8,
      )(window);
      const reach = (of: (rect: Rect) => number): number => Math.max(...placed.map(({ rect }) => of(rect)));
      const whole = { width: reach((r) => r.x + r.width), height: reach((r) => r.y + r.height) };
      expect(zoom(whole)).toBeCloseTo(best, 6);
    }),
  );
});
