import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { sortedLines } from '#analysis/sorted-lines.ts';
import { STATEMENT_COLUMNS, STEP_COLUMNS, statementLines, stepLines } from '#analysis/table-lines.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const whole = (map: ArgumentMap) => visibility(map, NO_FILTER);
const statements = (map: ArgumentMap) => statementLines(map, whole(map));

/** A line as its cells by their titles. */
const told = (columns: typeof STATEMENT_COLUMNS, line: ReturnType<typeof statements>[number] | undefined) =>
  Object.fromEntries(columns.map(({ title }, i) => [title, line?.cells[i]?.text]));

describe('the table of statements', () => {
  it('tells who says what where, and how much is for and against it', () => {
    const map: ArgumentMap = {
      ...mapOf({
        nodes: ['a:counterclaim@ann+ben/one', 'b', 'c', 'd'],
        edges: ['b -> a', 'c -> a attacks', 'd -> #e1 undercuts', 'a -> d contradicts', 'a -> c'],
      }),
      sources: [
        { id: 's', kind: 'article', title: 'The text', editions: [{ id: 'full', label: 'Full text' }] },
      ],
    };
    const [first, ...others] = map.nodes;
    if (!first) throw new Error('no node');
    const anchored = { ...first, anchors: [{ source: 's', edition: 'full', paragraph: 7 }] };
    expect(told(STATEMENT_COLUMNS, statements({ ...map, nodes: [anchored, ...others] })[0])).toEqual({
      'No.': '1',
      Statement: 'a',
      Type: 'Counterclaim',
      Who: 'ann and ben',
      Chapter: 'one',
      Reasons: '1',
      Objections: '2',
      'Bears on': '1',
      'In the source': 'Full text, paragraph 7',
    });
  });

  it('counts only what the filter leaves', () => {
    const map = mapOf({ nodes: ['a@ann', 'b@ben', 'c@cem'], edges: ['b -> a', 'c -> a'] });
    const shown = visibility(map, { ...NO_FILTER, actors: ['ann', 'ben'], lens: 'only' });
    const lines = statementLines(map, shown);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(told(STATEMENT_COLUMNS, lines[0]).Reasons).toBe('1');
  });
});

describe('the table of steps', () => {
  it('names both ends, and the step where a step is attacked', () => {
    const map = mapOf({ nodes: ['a@ann', 'u@ben'], edges: ['a+b -> c', 'u -> #e1 undercuts'] });
    const [step, attack] = stepLines(map, whole(map));
    expect(told(STEP_COLUMNS, step)).toMatchObject({
      From: 'a and b',
      Relation: 'supports',
      To: 'c',
      Who: 'ann',
    });
    expect(told(STEP_COLUMNS, attack).To).toBe('the step “a”, together with “b”, supports “c”');
  });
});

describe('sorting a table', () => {
  const labelled = (labels: readonly string[], language: string): ArgumentMap => {
    const map = mapOf({ nodes: labels.map((_, i) => `n${i}`) });
    return { ...map, language, nodes: map.nodes.map((node, i) => ({ ...node, label: labels[i] ?? '' })) };
  };
  const sorted = (map: ArgumentMap, column: number, direction: 'ascending' | 'descending' = 'ascending') =>
    sortedLines(statements(map), column, direction, map.language).map(({ cells }) => cells[column]?.text);

  it('follows the language of the map', () => {
    const words = ['zebra', 'ärlig', 'orm'];
    expect(sorted(labelled(words, 'sv'), 1)).toEqual(['orm', 'zebra', 'ärlig']);
    expect(sorted(labelled(words, 'de'), 1)).toEqual(['ärlig', 'orm', 'zebra']);
    expect(sorted(labelled(words, 'no such language'), 1)).toHaveLength(3);
  });

  it('puts Article 10 after Article 2', () => {
    expect(sorted(labelled(['Article 10', 'Article 2'], 'en'), 1)).toEqual(['Article 2', 'Article 10']);
  });

  it('puts what has nothing there last either way', () => {
    const map = mapOf({ nodes: ['a', 'b@ben', 'c@ann'] });
    expect(sorted(map, 3)).toEqual(['ann', 'ben', '']);
    expect(sorted(map, 3, 'descending')).toEqual(['ben', 'ann', '']);
  });

  it('keeps the lines of any map, and those that are alike in their order', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.nat(8), fc.boolean(), (map, column, up) => {
        const lines = statements(map);
        const after = sortedLines(lines, column, up ? 'ascending' : 'descending', map.language);
        expect(new Set(after)).toEqual(new Set(lines));
        after.forEach((line, i) => {
          const next = after[i + 1];
          if (next && next.cells[column]?.sort === line.cells[column]?.sort)
            expect(lines.indexOf(next)).toBeGreaterThan(lines.indexOf(line));
        });
        expect(stepLines(map, whole(map))).toHaveLength(map.edges.length);
      }),
    );
  });
});
