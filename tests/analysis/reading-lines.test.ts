import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { readingLines } from '#analysis/reading-lines.ts';
import { standingWords } from '#analysis/standing-words.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const linesOf = (map: ArgumentMap) => readingLines(map, visibility(map, NO_FILTER));

describe('the written outline', () => {
  it('numbers what it tells, and gives the number wherever it only names', () => {
    const map = mapOf({
      nodes: ['thesis/end', 'a/one', 'b/end', 'c/end'],
      edges: ['a -> thesis', 'b -> thesis', 'c -> b', 'c -> a attacks'],
      thesis: ['thesis'],
    });
    const lines = linesOf(map).map(({ level, number, node, title, by, see }) =>
      [level, by ? standingWords(map, by) : '', number || `see ${see}`, node?.id ?? title]
        .filter(Boolean)
        .join(' '),
    );
    expect(lines).toEqual([
      '1 T thesis',
      '2 supports see 2.1 a',
      '2 supports see 1.1 b',
      '1 1 end',
      '2 1.1 b',
      '3 supports 1.1.1 c',
      '1 2 one',
      '2 2.1 a',
      '3 attacks see 1.1.1 c',
    ]);
  });

  it('has every shown node in full exactly once, and its number wherever else it stands', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const lines = linesOf(map);
        const full = lines.filter(({ node, number }) => node && number !== '');
        expect(full.map(({ node }) => node?.id).sort()).toEqual(map.nodes.map(({ id }) => id).sort());
        const numbers = new Map(full.map(({ node, number }) => [node?.id, number]));
        expect(new Set(lines.filter(({ number }) => number).map(({ number }) => number)).size).toBe(
          lines.filter(({ number }) => number).length,
        );
        for (const { node, number, see } of lines)
          if (node && number === '') expect(see).toBe(numbers.get(node.id));
      }),
      { numRuns: 500 },
    );
  });

  it('writes a chain of 20,000 statements', () => {
    const edges = Array.from({ length: 20_000 }, (_, i) => `n${i + 1} -> n${i}`);
    expect(linesOf(mapOf({ edges })).filter(({ number }) => number !== '')).toHaveLength(20_001);
  });
});
