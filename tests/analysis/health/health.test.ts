import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, HEALTH_CHECKS } from '#analysis/health/health.ts';
import { lookupOf } from '#domain/lookup.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';

describe('what there is to ask of a map', () => {
  it('is found in any map, the same every time, and points at what the map has', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const asked = askedOf(map);
        expect(askedOf(structuredClone(map))).toEqual(asked);
        expect(asked.map(({ id }) => id)).toEqual(HEALTH_CHECKS.map(({ id }) => id));
        const { node, edge } = lookupOf(map);
        for (const { findings } of asked) {
          for (const { at, words } of findings) {
            expect(words).not.toBe('');
            for (const id of at) expect(node.has(id) || edge.has(id)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing in a map that is well kept', () => {
    const map = mapOf({
      nodes: ['t@ann', 'a:fact', 'x:counterclaim@ben', 'b:fact', 'y@ann', 'c:fact'],
      thesis: ['t'],
      edges: ['a -> t', 'x -> t attacks', 'b -> x', 'y -> x attacks', 'c -> y', 'c -> #e4'],
    });
    const nodes = map.nodes.map((node) => ({ ...node, anchors: [{ source: 's' }] }));
    const kept = { ...map, nodes, sources: [{ id: 's', kind: 'book', title: 'S' } as const] };
    expect(askedOf(kept).filter(({ findings }) => findings.length > 0)).toMatchObject([
      // Somebody always has the last word.
      { id: 'unanswered-objections', findings: [{ at: ['e4'] }] },
    ]);
  });

  it('is nothing in an empty map', () => {
    expect(askedOf(mapOf()).flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('is asked of one thing or of several, in words that differ', () => {
    for (const { asks, id } of HEALTH_CHECKS) {
      if (id === 'thesis') continue;
      expect(asks(1)).not.toBe(asks(2));
      expect(asks(1200)).not.toContain('1200');
    }
  });
});
