import { expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { type Direction, walk } from '#analysis/walk.ts';
import { mapOf } from '../build-map.ts';

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
