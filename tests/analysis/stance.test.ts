import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { outlineOf } from '#analysis/outline.ts';
import { stancesOf } from '#analysis/stance.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';

function stances(map: ArgumentMap) {
  return Object.fromEntries(stancesOf(map, outlineOf(map, visibility(map, NO_FILTER))));
}

describe('the stance of a statement', () => {
  it('is that of what it supports or restates', () => {
    const map = mapOf({ thesis: ['t'], edges: ['a -> t', 'b -> a restates'] });
    expect(stances(map)).toEqual({ t: 'for', a: 'for', b: 'for' });
  });

  it('is turned by an attack or a contradiction, and turned back by an attack on that', () => {
    const map = mapOf({
      thesis: ['t'],
      edges: ['a -> t attacks', 'b -> a attacks', 'c -> b attacks', 'd -> t contradicts', 'e -> d'],
    });
    expect(stances(map)).toEqual({
      t: 'for',
      a: 'against',
      b: 'for',
      c: 'against',
      d: 'against',
      e: 'against',
    });
  });

  it('is against the premise whose step it undercuts', () => {
    const map = mapOf({
      thesis: ['t'],
      edges: ['s: a -> t', 'o: b -> t attacks', 'u -> #s undercuts', 'v -> #o undercuts'],
    });
    expect(stances(map)).toMatchObject({ a: 'for', u: 'against', b: 'against', v: 'for' });
  });

  it('is neither where it only limits, and so is what bears on that', () => {
    const map = mapOf({
      thesis: ['t'],
      edges: ['q -> t qualifies', 'a -> q', 'b -> q attacks', 'c -> b contradicts'],
    });
    expect(stances(map)).toEqual({ t: 'for', q: 'neither', a: 'neither', b: 'neither', c: 'neither' });
  });

  it('is for in every root, whatever it bears on in another chapter', () => {
    const map = mapOf({
      thesis: ['t'],
      nodes: ['t/one', 'a/two', 'b/two'],
      edges: ['a -> t attacks', 'b -> a'],
    });
    expect(stances(map)).toEqual({ t: 'for', a: 'for', b: 'for' });
  });

  it('is found at the end of a chain of 20,000', () => {
    const edges = Array.from({ length: 20_000 }, (_, i) => `n${i + 1} -> n${i} attacks`);
    expect(stances(mapOf({ thesis: ['n0'], edges }))).toMatchObject({ n19999: 'against', n20000: 'for' });
  });
});
