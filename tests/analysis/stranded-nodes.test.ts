import { describe, expect, it } from 'vitest';
import { strandedNodes } from '#analysis/stranded-nodes.ts';
import { type MapSketch, mapOf } from '../build-map.ts';

describe('stranded nodes', () => {
  const ids = (sketch: MapSketch) => strandedNodes(mapOf(sketch)).map(({ id }) => id);

  it('have no way to a thesis along the edges', () => {
    expect(ids({ thesis: ['t'], edges: ['a -> t', 'b+c -> a attacks', 'x -> y', 't -> z'] })).toEqual([
      'x',
      'y',
      'z',
    ]);
  });

  it('are not those that attack a step on the way', () => {
    expect(ids({ thesis: ['t'], edges: ['a -> t', 'u -> #e1 undercuts', 'v -> #e2 undercuts'] })).toEqual([]);
  });

  it('are those that attack a step elsewhere', () => {
    expect(ids({ thesis: ['t'], edges: ['a -> b', 'u -> #e1 undercuts', 'c -> t'] })).toEqual([
      'a',
      'b',
      'u',
    ]);
  });

  it('are not those on either side of a contradiction', () => {
    expect(ids({ thesis: ['t'], edges: ['t -> a contradicts', 'b -> a'] })).toEqual([]);
  });

  it('end in circles without a thesis, and the search ends too', () => {
    expect(ids({ thesis: ['t'], edges: ['a -> b', 'b -> a', 't -> t'] })).toEqual(['a', 'b']);
  });

  it('are those without any edge where the map has no thesis', () => {
    expect(ids({ nodes: ['a', 'b', 'c'], edges: ['a -> b'] })).toEqual(['c']);
  });
});
