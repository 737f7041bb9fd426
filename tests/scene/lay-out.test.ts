import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point, Rect } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { type LaidOutMap, layoutOf } from './layout-of.ts';

const WIDE = { width: 2400, height: 1500 };
const SMALL = { width: 420, height: 300 };

/** Positions are sums of fractions. */
const NEARLY = 0.01;

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - NEARLY &&
  b.x < a.x + a.width - NEARLY &&
  a.y < b.y + b.height - NEARLY &&
  b.y < a.y + a.height - NEARLY;

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - NEARLY &&
  inner.y >= outer.y - NEARLY &&
  inner.x + inner.width <= outer.x + outer.width + NEARLY &&
  inner.y + inner.height <= outer.y + outer.height + NEARLY;

function stretches(points: readonly Point[]): Rect[] {
  return points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
  });
}

/** Strands that pass through a box at neither of their ends. */
function trespassers({ request, layout }: LaidOutMap): string[] {
  const boxes = layout.elements.filter(({ id }) => request.elements.find((e) => e.id === id)?.kind === 'box');
  return layout.routes.flatMap((route) => {
    const strand = request.strands.find(({ id }) => id === route.id);
    return boxes
      .filter(({ id }) => id !== strand?.from && id !== strand?.to)
      .filter(({ rect }) => stretches(route.points).some((stretch) => overlap(stretch, shrunk(rect))))
      .map(({ id }) => `${route.id} through ${id}`);
  });
}

const shrunk = (r: Rect): Rect => ({ x: r.x + 1, y: r.y + 1, width: r.width - 2, height: r.height - 2 });

const onOutline = (p: Point, r: Rect): boolean =>
  p.x >= r.x - 1 &&
  p.x <= r.x + r.width + 1 &&
  p.y >= r.y - 1 &&
  p.y <= r.y + r.height + 1 &&
  (Math.min(Math.abs(p.x - r.x), Math.abs(p.x - r.x - r.width)) <= 1 ||
    Math.min(Math.abs(p.y - r.y), Math.abs(p.y - r.y - r.height)) <= 1);

const CHAPTERS = mapOf({
  nodes: ['a/one', 'b/one', 'c/one', 'd/two', 'e/two', 'f/two', 'g'],
  edges: [
    'b -> a',
    'c+b -> a',
    'd -> a',
    'e -> d attacks',
    'f -> #e3 undercuts',
    'f -> #e1 undercuts',
    'g -> e',
  ],
});

test.each([
  ['in layers', WIDE],
  ['compactly', SMALL],
])(
  'drawn %s, no boxes overlap and no line passes through a box that it does not belong to',
  async (_, window) => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap({ nodes: 18, edges: 24 }), async (map) => {
        const laidOut = await layoutOf(map, window);
        const rects = laidOut.layout.elements.map(({ rect }) => rect);
        rects.forEach((rect, i) => {
          for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).toBe(false);
        });
        expect(trespassers(laidOut)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

test.each([WIDE, SMALL])('every line begins and ends at its own boxes (%o)', async (window) => {
  const { request, layout } = await layoutOf(CHAPTERS, window);
  expect(layout.routes).toHaveLength(request.strands.length);
  const rects = new Map(layout.elements.map(({ id, rect }) => [id, rect]));
  for (const { id, points } of layout.routes) {
    const strand = request.strands.find((one) => one.id === id);
    const from = rects.get(strand?.from ?? '');
    const to = rects.get(strand?.to ?? '');
    expect(from && onOutline(points[0] ?? { x: 0, y: 0 }, from), `${id} begins at ${strand?.from}`).toBe(
      true,
    );
    expect(to && onOutline(points.at(-1) ?? { x: 0, y: 0 }, to), `${id} ends at ${strand?.to}`).toBe(true);
  }
});

test.each([WIDE, SMALL])('chapters hold their own boxes and no others (%o)', async (window) => {
  const { request, layout } = await layoutOf(CHAPTERS, window);
  expect(layout.chapters.map(({ id }) => id)).toEqual(['one', 'two']);
  for (const { id, rect } of layout.elements) {
    const chapter = request.elements.find((element) => element.id === id)?.chapter;
    for (const panel of layout.chapters) expect(holds(panel.rect, rect)).toBe(panel.id === chapter);
  }
});

test('everything lies within the bounds', async () => {
  const { layout } = await layoutOf(CHAPTERS);
  for (const { rect } of [...layout.elements, ...layout.chapters])
    expect(holds(layout.bounds, rect)).toBe(true);
});

test('the same map in the same window is laid out the same', async () => {
  const [first, second] = [await layoutOf(CHAPTERS), await layoutOf(CHAPTERS)];
  expect(second.layout).toEqual(first.layout);
});

test('reasons stand to the right of, or below, what they bear on', async () => {
  for (const window of [WIDE, SMALL]) {
    const { layout } = await layoutOf(mapOf({ edges: ['b -> a', 'c -> b', 'd -> a'] }), window);
    const at = (id: string) => layout.elements.find((element) => element.id === id)?.rect ?? { x: 0, y: 0 };
    for (const [reason, conclusion] of [
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'a'],
    ] as const) {
      expect(at(reason).x).toBeGreaterThan(at(conclusion).x);
    }
  }
});

test('a map that cannot be read whole in its window opens with a part that can', async () => {
  const many = mapOf({ edges: Array.from({ length: 80 }, (_, i) => `n${i + 1} -> n${Math.floor(i / 3)}`) });
  const { layout, request } = await layoutOf(many, { width: 390, height: 680 });
  expect(layout.opening.height).toBeLessThan(layout.bounds.height);
  expect(390 / layout.opening.width).toBeGreaterThanOrEqual(request.legible.label * 0.98);
});

test('seventy claims under one thesis, in no chapters, are all in view in a desk’s window', async () => {
  const many = mapOf({ edges: Array.from({ length: 69 }, (_, i) => `n${i + 1} -> n${Math.floor(i / 3)}`) });
  const { layout } = await layoutOf(many, { width: 1176, height: 812 });
  expect(layout.opening).toEqual(layout.bounds);
});

test('without ELK the compact arrangement is made', async () => {
  const { request } = await layoutOf(CHAPTERS);
  const layout = await layOut(null, request);
  expect(layout.elements).toHaveLength(request.elements.length);
});

test('circles, loops and an empty map are laid out like any other', async () => {
  for (const map of [
    mapOf({ edges: ['a -> b', 'b -> c', 'c -> a'] }),
    mapOf({ edges: ['a -> a'] }),
    mapOf(),
  ]) {
    for (const window of [WIDE, SMALL]) {
      const { layout } = await layoutOf(map, window);
      expect(layout.elements).toHaveLength(map.nodes.length);
    }
  }
});

test('a chain of a thousand claims, a thousand topics and a thousand crossing lines are laid out all the same', async () => {
  const chain = mapOf({ edges: Array.from({ length: 1000 }, (_, i) => `n${i + 1} -> n${i}`) });
  const topics = mapOf({
    nodes: Array.from({ length: 120 }, (_, i) => `n${i}/t${i}`),
    edges: ['n1 -> n0', 'n119 -> n3'],
  });
  const knot = mapOf({
    nodes: Array.from({ length: 400 }, (_, i) => `n${i}/t${i % 4}`),
    edges: Array.from({ length: 600 }, (_, i) => `n${(i * 7) % 400} -> n${(i * 13 + 5) % 400}`),
  });
  for (const map of [chain, topics, knot]) {
    const { layout, request } = await layoutOf(map);
    expect(layout.elements).toHaveLength(map.nodes.length);
    expect(layout.routes).toHaveLength(request.strands.length);
  }
}, 60_000);
