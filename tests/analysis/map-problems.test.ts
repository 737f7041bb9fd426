import { describe, expect, it } from 'vitest';
import { mapProblems } from '#analysis/map-problems.ts';
import { mapSummary } from '#analysis/map-summary.ts';
import { mapOf } from '../build-map.ts';

const sources = [{ id: 's', kind: 'book', title: 'S' } as const];

describe('the problems of a map', () => {
  it('are none in a small sound one', () => {
    expect(mapProblems(mapOf({ thesis: ['t'], edges: ['a -> t', 'b -> #e1 undercuts'] }))).toEqual([]);
  });

  it('are labels over 40 characters, counted as readers count', () => {
    const map = mapOf({ nodes: ['a', 'b'], edges: ['a -> b'] });
    const nodes = map.nodes.map((node, at) => ({ ...node, label: '🙂'.repeat(40 + at) }));
    expect(mapProblems({ ...map, nodes }).map(({ place }) => place)).toEqual(['nodes[1].label']);
  });

  it('are nodes without an anchor, where the map has sources', () => {
    const map = { ...mapOf({ edges: ['a -> b'] }), sources };
    const nodes = map.nodes.map((node, at) => ({ ...node, anchors: at === 0 ? [{ source: 's' }] : [] }));
    expect(mapProblems({ ...map, nodes }).map(({ place }) => place)).toEqual(['nodes[1]']);
  });

  it('are nodes that lead nowhere, and undercuts of a statement', () => {
    const problems = mapProblems(mapOf({ thesis: ['t'], edges: ['a -> t undercuts'], nodes: ['x'] }));
    expect(problems.map(({ place }) => place)).toEqual(['nodes[0]', 'edges[0].to']);
    expect(problems[0]?.message).toBe('"x" leads to no thesis along any edges.');
  });
});

describe('the summary of a map', () => {
  it('counts by type, and leaves out what does not occur', () => {
    const map = mapOf({ nodes: ['a', 'b:fact@ann/one'], edges: ['b -> a', 'b -> a attacks'] });
    expect(mapSummary(map)).toBe(
      '2 nodes (claim 1, fact 1), 2 edges (supports 1, attacks 1), 1 actor, 1 topic, 0 sources',
    );
  });
});
