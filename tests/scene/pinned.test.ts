import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeOf } from '#analysis/drawn.ts';
import type { Rect } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { pinAt } from '#scene/layout/pin-at.ts';
import { mapOf } from '../build-map.ts';

const ROOM = { width: 1176, height: 812 };
const MAP = mapOf({
  nodes: ['a/one', 'b/one', 'c/two', 'd/two', 'e/one'],
  edges: ['b -> a', 'c -> a', 'd -> c attacks', 'e -> #e1 undercuts'],
});
const drawn = wholeOf(MAP);
const request = layoutRequest(MAP, drawn, ROOM);
const plain = await layOut(null, request);
const laidOut = { request, layout: plain };

async function pinned(id: string, x: number, y: number) {
  const pins = [pinAt(laidOut, id, { x, y })];
  return layOut(null, layoutRequest(MAP, drawn, ROOM, { alike: plain.form, pins }));
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('a box stays where it was put, what it would cover makes way, and its lines still end on it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -400, max: 1800 }),
      fc.integer({ min: -400, max: 1200 }),
      async (x, y) => {
        const layout = await pinned('b', x, y);
        const rect = layout.elements.find(({ id }) => id === 'b')?.rect;
        // Pins are whole numbers from the origin of the part.
        expect(Math.abs((rect?.x ?? 0) - x)).toBeLessThan(1);
        expect(Math.abs((rect?.y ?? 0) - y)).toBeLessThan(1);
        for (const other of layout.elements) {
          if (rect && other.id !== 'b') expect(overlap(rect, other.rect)).toBe(false);
        }
        const line = layout.routes.find(({ id }) => id.startsWith('e1 '));
        const start = line?.points[0];
        expect(rect && start && start.x >= rect.x - 1 && start.x <= rect.x + rect.width + 1).toBe(true);
        expect(rect && start && start.y >= rect.y - 1 && start.y <= rect.y + rect.height + 1).toBe(true);
        const { bounds } = layout;
        expect(bounds.x).toBeLessThanOrEqual(x + 1);
        expect(bounds.y).toBeLessThanOrEqual(y + 1);
      },
    ),
    { numRuns: 40 },
  );
});

test('a pin goes with its chapter when the chapter moves', async () => {
  const pins = [pinAt(laidOut, 'd', { x: 700, y: 500 })];
  const narrow = await layOut(null, layoutRequest(MAP, drawn, { width: 400, height: 900 }, { pins }));
  const [pin] = pins;
  const origin = narrow.origins.find(({ id }) => id === 'two');
  const rect = narrow.elements.find(({ id }) => id === 'd')?.rect;
  expect(rect?.x).toBeCloseTo((origin?.x ?? 0) + (pin?.x ?? 0), 5);
  expect(rect?.y).toBeCloseTo((origin?.y ?? 0) + (pin?.y ?? 0), 5);
});

test('a pin of what is not drawn holds nothing', async () => {
  const layout = await layOut(null, layoutRequest(MAP, drawn, ROOM, { pins: [{ id: 'gone', x: 1, y: 1 }] }));
  expect(layout.elements).toEqual(plain.elements);
});
