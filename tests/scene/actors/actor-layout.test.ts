import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorGraph } from '#analysis/actor-graph.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { elementsOf } from '#canvas/elements.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { svgOf } from '#picture/scene-svg.ts';
import { actorLayout } from '#scene/actors/actor-layout.ts';
import { actorScene } from '#scene/actors/actor-scene.ts';
import { meets } from '#scene/actors/ways-around.ts';
import type { Rect, Size } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';

const DESK: Size = { width: 1100, height: 780 };
const PHONE: Size = { width: 390, height: 640 };

function sceneOf(map: ArgumentMap, window: Size = DESK): Scene {
  const graph = actorGraph(map, visibility(map, NO_FILTER));
  return actorScene(map, graph, actorLayout(map, graph, window), [], 'light');
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** An author about whom six others stand, two of them at odds. */
const around = mapOf({
  nodes: ['t@author', 'a@a', 'b@b', 'c@c', 'd@d', 'e@e', 'f@f', 'g@quiet'],
  edges: [
    'a -> t attacks',
    'b -> t',
    'c -> t attacks',
    'd -> t',
    'e -> t',
    'f -> t',
    't -> a',
    'a -> b attacks',
  ],
});

test('no box lies over another, whatever the map and the window', () => {
  fc.assert(
    fc.property(
      arbitraryMap({ actors: 14, nodes: 24, edges: 40 }),
      fc.constantFrom(DESK, PHONE),
      (map, window) => {
        const { boxes } = sceneOf(map, window);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlap(a.rect, b.rect)).toBe(false);
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('a line leads past the boxes of others', () => {
  fc.assert(
    fc.property(arbitraryMap({ actors: 14, nodes: 24, edges: 40 }), (map) => {
      const graph = actorGraph(map, visibility(map, NO_FILTER));
      const { boxes, ways } = actorLayout(map, graph, DESK);
      for (const { from, to, points } of ways) {
        for (const { actor, rect } of boxes) {
          if (actor.id === from || actor.id === to) continue;
          const through = points.slice(1).some((point, i) => meets(points[i] ?? point, point, rect));
          expect(through).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('lines around one author cross nothing', () => {
  const { lines } = sceneOf(around);
  const ways = lines.map(({ points }) => points);
  const side = (a = { x: 0, y: 0 }, b = a, c = a): number =>
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  ways.forEach((one, i) => {
    for (const other of ways.slice(i + 1)) {
      const [a, b, c, d] = [one[0], one.at(-1), other[0], other.at(-1)];
      const crosses = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
      expect(crosses).toBe(false);
    }
  });
});

test('the same map and window give the same drawing', () => {
  expect(sceneOf(around)).toEqual(sceneOf(around));
});

test('the drawing has about the shape of the window', () => {
  const [desk, phone] = [sceneOf(around).bounds, sceneOf(around, PHONE).bounds];
  expect(desk.width).toBeGreaterThan(desk.height);
  expect(phone.height).toBeGreaterThan(phone.width);
});

test('a line is as wide as it has steps, and says how many where there are several', () => {
  const { lines, joints } = sceneOf(
    mapOf({ nodes: ['a@x', 'b@x', 'c@y'], edges: ['a -> c', 'b -> c', 'c -> a attacks'] }),
  );
  expect(lines.map(({ type, from, to }) => [type, from, to])).toEqual([
    ['supports', 'actor x', 'actor y'],
    ['attacks', 'actor y', 'actor x'],
  ]);
  expect(lines[0]?.width).toBeGreaterThan(lines[1]?.width ?? 0);
  expect(joints.map(({ count }) => count?.words)).toEqual(['2']);
});

test('every line begins and ends at the side of its boxes', () => {
  const { boxes, lines } = sceneOf(around);
  const rects = new Map(boxes.map(({ id, rect }) => [id, rect]));
  expect(lines.length).toBe(8);
  for (const { from, to, points } of lines) {
    for (const [id, point] of [
      [from, points[0]],
      [to, points.at(-1)],
    ] as const) {
      const rect = rects.get(id);
      if (!rect || !point) throw new Error('A line without an end.');
      const { x, y, width, height } = rect;
      const off = Math.max(
        Math.abs(point.x - x - width / 2) - width / 2,
        Math.abs(point.y - y - height / 2) - height / 2,
      );
      expect(Math.abs(off)).toBeLessThan(0.001);
    }
  }
});

test('screen and picture show the same actors, lines and numbers', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const scene = sceneOf(map);
      const elements = elementsOf(scene);
      const svg = svgOf({
        scene,
        area: null,
        words: 'text',
        title: '',
        filter: '',
        legend: null,
        source: '',
        date: '',
      });
      const count = (of: RegExp): number => svg.match(of)?.length ?? 0;
      const kind = (of: string): number => elements.filter(({ data }) => data.kind === of).length;
      expect(kind('box')).toBe(scene.boxes.length);
      expect(count(/class="box actor/g)).toBe(scene.boxes.length);
      expect(kind('line')).toBe(scene.lines.length);
      expect(count(/class="line /g)).toBe(scene.lines.length);
      expect(kind('joint')).toBe(scene.joints.length);
      expect(count(/class="joint count"/g)).toBe(scene.joints.length);
    }),
    { numRuns: 100 },
  );
});

test('a map in which nobody speaks has nothing to draw, or only nobody', () => {
  expect(sceneOf(mapOf()).boxes).toEqual([]);
  expect(sceneOf(mapOf({ edges: ['a -> b'] })).boxes.map(({ id }) => id)).toEqual(['nobody']);
});
