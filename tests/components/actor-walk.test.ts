import { expect, test } from 'vitest';
import { actorGraph } from '#analysis/actor-graph.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { type Stop, stopsOf, walked } from '#components/actor-graph/actor-walk.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorKey, relationKey } from '#scene/actors/actor-keys.ts';
import { actorLayout } from '#scene/actors/actor-layout.ts';
import { actorScene } from '#scene/actors/actor-scene.ts';
import { mapOf } from '../build-map.ts';

function stopsIn(map: ArgumentMap) {
  const graph = actorGraph(map, visibility(map, NO_FILTER));
  const layout = actorLayout(map, graph, { width: 800, height: 600 });
  return stopsOf(graph, actorScene(map, graph, layout, [], 'light'));
}

const stops = stopsIn(mapOf({ nodes: ['a@x', 'b@y', 'c@z'], edges: ['a -> b', 'b -> c attacks'] }));
const X = actorKey('x');
const Y = actorKey('y');
const SUPPORT = relationKey({ by: 'x', on: 'y', side: 'for' });
const ATTACK = relationKey({ by: 'y', on: 'z', side: 'against' });

function walk(start: Stop, ...keys: readonly string[]): Stop | undefined {
  return keys.reduce<Stop | undefined>((stop, key) => stop && walked(stops, stop, key), start);
}

test('down and up walk along the lines that begin or end at an actor, round and round', () => {
  expect(walk({ key: Y }, 'ArrowDown')).toEqual({ key: SUPPORT, from: Y });
  expect(walk({ key: Y }, 'ArrowDown', 'ArrowDown')).toEqual({ key: ATTACK, from: Y });
  expect(walk({ key: Y }, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual({ key: SUPPORT, from: Y });
  expect(walk({ key: Y }, 'ArrowUp')).toEqual({ key: ATTACK, from: Y });
});

test('a line leads on to its other end and back to where it was met, whichever way it points', () => {
  expect(walk({ key: Y }, 'ArrowDown', 'ArrowRight')).toEqual({ key: X });
  expect(walk({ key: X }, 'ArrowDown', 'ArrowRight')).toEqual({ key: Y });
  expect(walk({ key: Y }, 'ArrowDown', 'ArrowLeft')).toEqual({ key: Y });
});

test('right and left walk through all actors as they stand in the drawing, home and end to the outer ones', () => {
  const [first, second] = stops.order;
  const last = stops.order.at(-1);
  expect(walk({ key: first ?? '' }, 'ArrowRight')).toEqual({ key: second });
  expect(walk({ key: first ?? '' }, 'ArrowLeft')).toEqual({ key: last });
  expect(walk({ key: Y }, 'Home')).toEqual({ key: first });
  expect(walk({ key: Y }, 'End')).toEqual({ key: last });
});

test('an actor without lines has none to walk along', () => {
  const alone = stopsIn(mapOf({ nodes: ['a@x'] }));
  expect(walked(alone, { key: X }, 'ArrowDown')).toEqual({ key: X });
});
