import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { conclusionsOf, type Direction, placeAmong, walk } from '#analysis/walk.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const DIRECTIONS: readonly Direction[] = ['reasons', 'conclusion', 'next', 'previous'];

const MAP = mapOf({
  nodes: ['a', 'b', 'c', 'd', 'u', 'x'],
  edges: ['b -> a', 'c+d -> a', 'u -> #e1 undercuts'],
});

const go = (from: string, direction: Direction) => walk(MAP, visibility(MAP, NO_FILTER), from, direction);

test('right leads to the first reason, left back to the conclusion', () => {
  expect(go('a', 'reasons')).toBe('b');
  expect(go('b', 'conclusion')).toBe('a');
  expect(go('d', 'conclusion')).toBe('a');
  expect(go('x', 'reasons')).toBeNull();
});

test('up and down lead along what bears on the same conclusion', () => {
  expect(go('b', 'next')).toBe('c');
  expect(go('c', 'next')).toBe('d');
  expect(go('d', 'previous')).toBe('c');
});

test('where the siblings end, reading order goes on', () => {
  expect(go('d', 'next')).toBe('u');
  expect(go('a', 'previous')).toBeNull();
});

test('an undercut is found from the step that it attacks, and leads on to its conclusion', () => {
  expect(go('b', 'reasons')).toBe('u');
  expect(go('u', 'conclusion')).toBe('a');
});

test('what the filter hides is not walked to', () => {
  const map = mapOf({ nodes: ['a@x', 'b@y', 'c@x'], edges: ['b -> a', 'c -> a'] });
  const shown = visibility(map, { ...NO_FILTER, actors: ['x'], lens: 'only' });
  expect(walk(map, shown, 'a', 'reasons')).toBe('c');
});

test('every node can be reached with down alone', () => {
  const seen = new Set(['a']);
  for (let at: string | null = 'a'; at !== null && seen.size < 20; at = go(at, 'next')) seen.add(at);
  expect([...seen]).toEqual(['a', 'b', 'c', 'd', 'u', 'x']);
});

test('what bears on several things names each of them once, with the step that leads there', () => {
  const map = mapOf({ edges: ['r -> a', 'r -> b attacks', 'r -> a', 's -> a', 'r -> #e4 undercuts'] });
  const found = conclusionsOf(map, visibility(map, NO_FILTER), 'r');
  expect(found.map(({ id, step }) => [id, step.id])).toEqual([
    ['a', 'e1'],
    ['b', 'e2'],
  ]);
});

test('among siblings a reader stays under the conclusion from which they came', () => {
  const map = mapOf({ edges: ['p -> a', 'r -> a', 'r -> b', 'q -> b'] });
  const shown = visibility(map, NO_FILTER);
  expect(walk(map, shown, 'r', 'next', 'b')).toBe('q');
  expect(walk(map, shown, 'r', 'previous')).toBe('p');
  expect(placeAmong(map, shown, 'r')).toEqual({ at: 2, of: 2 });
  expect(placeAmong(map, shown, 'r', 'b')).toEqual({ at: 1, of: 2 });
  expect(placeAmong(map, shown, 'a')).toBeNull();
  // It bears on no such thing: the first conclusion counts.
  expect(placeAmong(map, shown, 'r', 'q')).toEqual({ at: 2, of: 2 });
});

test('from a step the ways lead to its premise, to what it is about, and to the steps beside it', () => {
  expect(go('e1', 'reasons')).toBe('b');
  expect(go('e1', 'conclusion')).toBe('a');
  expect(go('e1', 'next')).toBe('e2');
  expect(go('e2', 'previous')).toBe('e1');
  expect(go('e2', 'next')).toBeNull();
  expect(go('e3', 'conclusion')).toBe('e1');
});

test('in any map a walk ends on what is shown, and never where it began', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom(...DIRECTIONS), fc.nat(), (map, direction, place) => {
      const shown = visibility(map, { ...NO_FILTER, types: ['claim', 'fact'] });
      const from = [...shown.nodes, ...shown.edges];
      const at = from[place % from.length];
      if (at === undefined) return;
      const to = walk(map, shown, at, direction);
      expect(to).not.toBe(at);
      if (to !== null) expect(shown.nodes.has(to) || shown.edges.has(to)).toBe(true);
    }),
  );
});
