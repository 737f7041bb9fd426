import ELK from 'elkjs/lib/elk.bundled.js';
import { expect, test } from 'vitest';
import { wholeOf } from '#analysis/drawn.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Rect } from '#scene/geometry.ts';
import { ARRANGEMENTS, arrangementCalled } from '#scene/layout/arrangements.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import type { Layout } from '#scene/layout/layout.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { mapOf } from '../build-map.ts';

const elk = new ELK();
const ROOM = { width: 1176, height: 812 };

const MAP: ArgumentMap = {
  ...mapOf({
    nodes: ['a@kim/one', 'b@lee/one', 'c@kim/two', 'd:article/two', 'e@lee/one', 'f@kim/two', 'g/one'],
    edges: ['b -> a', 'c+d -> a', 'e -> b attacks', 'f -> #e1 undercuts', 'g -> c', 'd -> f'],
    thesis: ['a'],
  }),
  sources: [{ id: 'text', kind: 'article', title: 'The text' }],
};
const ANCHORED: ArgumentMap = {
  ...MAP,
  nodes: MAP.nodes.map((node, i) =>
    node.id === 'g' ? node : { ...node, anchors: [{ source: 'text', paragraph: 20 - i }] },
  ),
};

const laidOut = (id: string, map = MAP, engine: typeof elk | null = elk): Promise<Layout> =>
  layOut(engine, layoutRequest(map, wholeOf(map), ROOM, { arrangement: arrangementCalled(id) }));

const rectOf = (layout: Layout, id: string): Rect => {
  const rect = layout.elements.find((element) => element.id === id)?.rect;
  if (!rect) throw new Error(`${id} is not drawn.`);
  return rect;
};

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

test.each(ARRANGEMENTS.flatMap(({ id }) => [[id, elk] as const, [id, null] as const]))(
  'arranged as “%s”, with or without ELK, everything is drawn, nothing overlaps and every line is led',
  async (id, engine) => {
    const layout = await laidOut(id, MAP, engine);
    const request = layoutRequest(MAP, wholeOf(MAP), ROOM, { arrangement: arrangementCalled(id) });
    expect(layout.elements).toHaveLength(request.elements.length);
    expect(layout.routes).toHaveLength(request.strands.length);
    layout.elements.forEach(({ rect }, i) => {
      for (const other of layout.elements.slice(i + 1)) expect(overlap(rect, other.rect)).toBe(false);
    });
  },
);

test('with the conclusion on top, reasons stand below it', async () => {
  const layout = await laidOut('top');
  for (const id of ['b', 'c', 'd']) expect(rectOf(layout, id).y).toBeGreaterThan(rectOf(layout, 'a').y);
});

test('from left to right, reasons stand to the right of their conclusion', async () => {
  const layout = await laidOut('across');
  for (const id of ['b', 'c', 'd']) expect(rectOf(layout, id).x).toBeGreaterThan(rectOf(layout, 'a').x);
});

test('by actor, everybody has a lane from edge to edge, one below the other', async () => {
  const { chapters } = await laidOut('actors');
  expect(chapters.map(({ title }) => title)).toEqual(['kim', 'lee', 'No speaker named']);
  expect(new Set(chapters.map(({ rect }) => rect.x)).size).toBe(1);
  expect(new Set(chapters.map(({ rect }) => Math.round(rect.width))).size).toBe(1);
});

test('by source, boxes follow one another as their places in the text do', async () => {
  const layout = await laidOut('sources', ANCHORED);
  expect(layout.chapters.map(({ title }) => title)).toEqual(['The text', 'In no source']);
  const read = ['f', 'e', 'd', 'c', 'b', 'a'].map((id) => rectOf(layout, id));
  read.slice(1).forEach((rect, i) => {
    const before = read[i];
    expect(before && (rect.x > before.x || rect.y > before.y)).toBe(true);
  });
});

test('an arrangement that nobody knows is the one by chapter', () => {
  expect(arrangementCalled('spiral').id).toBe('chapters');
  expect(arrangementCalled(null).id).toBe('chapters');
});
