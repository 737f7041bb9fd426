import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorGraph } from '#analysis/actor-graph.ts';
import { actorWords, lineWords, withinWords } from '#analysis/actor-graph-words.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { aboutWhom, makersOf } from '#analysis/questions/steps-made.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const whole = (map: ArgumentMap) => visibility(map, NO_FILTER);

const dispute = mapOf({
  nodes: ['a@ann', 'b@ann', 'c@bob', 'd@town', 'e'],
  edges: ['a -> b', 'a -> c attacks', 'c -> a attacks', 'd -> a', 'e -> c'],
  actors: ['town', 'ann<town', 'bob'],
});

test('an actor comes with its statements, its steps about itself, and those it belongs to', () => {
  const { actors } = actorGraph(dispute, whole(dispute));
  expect(actors).toEqual([
    { id: 'town', statements: 3, within: { for: 2, against: 0 }, partOf: [], dimmed: false },
    { id: 'ann', statements: 2, within: { for: 1, against: 0 }, partOf: ['town'], dimmed: false },
    { id: 'bob', statements: 1, within: { for: 0, against: 0 }, partOf: [], dimmed: false },
    { id: null, statements: 1, within: { for: 0, against: 0 }, partOf: [], dimmed: false },
  ]);
  expect(actors.map(withinWords)).toEqual([
    'speaks for itself in 2 steps',
    'speaks for itself in 1 step',
    '',
    '',
  ]);
});

test('lines run between those who say it; what a whole says through its members is only among the relations', () => {
  const { lines, relations } = actorGraph(dispute, whole(dispute));
  expect(lines.map((line) => lineWords(dispute, line))).toEqual([
    'town speaks for ann in 2 steps',
    'ann objects to bob in 1 step',
    'bob objects to ann in 1 step',
    'Nobody named speaks for bob in 1 step',
  ]);
  expect(relations.map((one) => lineWords(dispute, one))).toContain('town objects to bob in 1 step');
});

test('an actor is told with all that it does', () => {
  const { actors, lines } = actorGraph(dispute, whole(dispute));
  expect(actors.map((actor) => actorWords(dispute, actor, lines))).toEqual([
    'town, 3 statements; speaks for ann in 2 steps',
    'ann, 2 statements; objects to bob in 1 step; 2 lines lead to it',
    'bob, 1 statement; objects to ann in 1 step; 2 lines lead to it',
    'Nobody named, 1 statement; speaks for bob in 1 step',
  ]);
});

test('of what is filtered out nothing is left', () => {
  const shown = visibility(dispute, { ...NO_FILTER, actors: ['bob'], lens: 'only' });
  const { actors, lines } = actorGraph(dispute, shown);
  expect(actors.map(({ id, statements }) => [id, statements])).toEqual([['bob', 1]]);
  expect(lines).toEqual([]);
});

test('what stands in context only is dimmed', () => {
  const shown = visibility(dispute, { ...NO_FILTER, actors: ['bob'], lens: 'highlight' });
  const { actors, lines } = actorGraph(dispute, shown);
  expect(actors.flatMap(({ id, dimmed }) => (dimmed ? [] : [id]))).toEqual(['bob']);
  expect(lines.every(({ dimmed }) => dimmed)).toBe(true);
});

test('of many actors and lines the busiest are kept, and the others counted', () => {
  const map = mapOf({
    nodes: ['a@x', 'b@y', 'c@z', 'd@x'],
    edges: ['a -> b', 'd -> b', 'a -> c', 'b -> c', 'b -> a attacks'],
  });
  const { actors, lines, leftOut } = actorGraph(map, whole(map), { actors: 2, lines: 1 });
  expect(actors.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(lines.map((line) => lineWords(map, line))).toEqual(['x speaks for y in 2 steps']);
  expect(leftOut).toEqual({ actors: 1, lines: 1 });
});

test('every shown step between two different actors stands behind the line between them', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const { lines } = actorGraph(map, whole(map));
      const known = lookupOf(map).actor;
      for (const edge of map.edges) {
        for (const by of makersOf(map, edge).filter((id) => known.has(id))) {
          for (const on of aboutWhom(map, edge).filter((id) => known.has(id) && id !== by)) {
            const line = lines.find((one) => one.by === by && one.on === on && one.side === sideOf(edge));
            expect(line?.steps).toContain(edge.id);
          }
        }
      }
    }),
  );
});
