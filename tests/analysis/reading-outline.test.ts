import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { DEEPEST } from '#analysis/reading-forest.ts';
import { type ReadingOutline, type Row, readingOutline } from '#analysis/reading-outline.ts';
import { rowName } from '#analysis/standing-words.ts';
import { allUnfolded, atFirst, unfoldedRows } from '#analysis/unfolded-rows.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const outlineFor = (map: ArgumentMap): ReadingOutline => readingOutline(map, visibility(map, NO_FILTER));

/** What a row is about. */
const what = ({ is }: Row): string => {
  if (is.kind === 'statement') return is.node.id;
  return is.kind === 'chapter' ? is.title : `${is.from}–${is.to}`;
};

const whats = (rows: readonly Row[]): readonly string[] => rows.map(what);

/** Every row there is, but under a node that is told elsewhere nothing. */
const told = (outline: ReadingOutline): readonly Row[] =>
  unfoldedRows(outline, allUnfolded(outline, Number.POSITIVE_INFINITY));

const find = (rows: readonly Row[], ...path: readonly string[]): Row | undefined =>
  rows.find(
    (row) =>
      what(row) === path.at(-1) &&
      (path.length === 1 || (row.parent !== null && what(row.parent) === path.at(-2))),
  );

/** An outline as text, two spaces a level. */
function text(map: ArgumentMap): string {
  const outline = outlineFor(map);
  return told(outline)
    .map((row) => `${'  '.repeat(row.level - 1)}${rowName(map, row, outline.places)}`)
    .join('\n');
}

describe('the reading outline', () => {
  it('begins with the thesis, and has reasons before objections, with the answers under these', () => {
    const map = mapOf({
      nodes: ['against:counterclaim', 'reason:fact', 'answer', 'thesis'],
      edges: ['against -> thesis attacks', 'answer -> against attacks', 'reason -> thesis'],
      thesis: ['thesis'],
    });
    expect(text(map)).toBe(
      [
        'thesis: thesis, Claim',
        '  supports: reason, Fact',
        '  attacks: against, Counterclaim',
        '    attacks: answer, Claim',
      ].join('\n'),
    );
  });

  it('goes through the chapters in their order, and names under the thesis what is told in them', () => {
    const map = mapOf({
      nodes: ['a/one', 'b/two', 'thesis/two', 'c/two'],
      edges: ['a -> thesis', 'b -> thesis', 'c -> b'],
      thesis: ['thesis'],
    });
    const rows = told(outlineFor(map));
    expect(rows.map((row) => `${row.level} ${what(row)}`)).toEqual([
      '1 thesis',
      '2 a',
      '2 b',
      '1 one',
      '2 a',
      '1 two',
      '2 b',
      '3 c',
    ]);
    expect(rows.flatMap(({ is }) => (is.kind === 'statement' && is.full ? [is.node.id] : []))).toEqual([
      'thesis',
      'a',
      'b',
      'c',
    ]);
    expect(rowName(map, rows[2] as Row, () => 2)).toBe('supports: b, Claim; in 2 places');
  });

  it('puts a node under each thing that it bears on, and says in how many places it stands', () => {
    const map = mapOf({ nodes: ['a', 'b'], edges: ['shared -> a', 'shared -> b attacks', 'deep -> shared'] });
    const outline = outlineFor(map);
    expect(outline.places('shared')).toBe(2);
    expect([0, 1].map((place) => whats(outline.wayTo('shared', place)))).toEqual([
      ['a', 'shared'],
      ['b', 'shared'],
    ]);
    const second = outline.wayTo('shared', 1).at(-1) as Row;
    expect(whats(outline.under(second))).toEqual(['deep']);
    expect(outline.placeOf(second)).toBe(1);
  });

  it('says which premises only count together', () => {
    const map = mapOf({ edges: ['a+b+c -> d'] });
    expect(text(map)).toContain('supports, together with “b” and “c”: a, Claim');
  });

  it('tells of an attack on a step under the premise that makes it, and names the step', () => {
    const map = mapOf({
      edges: [
        's: reason -> end',
        'u: doubt -> #s undercuts',
        'v: rescue -> #u attacks',
        'w: last -> #v undercuts',
      ],
    });
    expect(text(map)).toBe(
      [
        'end, Claim',
        '  supports: reason, Claim',
        '    undercuts the step to “end”: doubt, Claim',
        '      attacks the step that undercuts the step to “end”: rescue, Claim',
        '        undercuts the step that attacks the step against another step: last, Claim',
      ].join('\n'),
    );
  });

  it('has a contradiction at both of its ends, and does not turn it round again', () => {
    const map = mapOf({ nodes: ['a', 'b', 'top'], edges: ['a -> b contradicts', 'a -> top', 'b -> top'] });
    const outline = outlineFor(map);
    const under = (from: string) => whats(outline.under(find(told(outline), 'top', from) as Row));
    expect(under('a')).toEqual(['b']);
    expect(under('b')).toEqual(['a']);
    expect(outline.under(outline.under(find(told(outline), 'top', 'a') as Row)[0] as Row)).toEqual([]);
  });

  it('stops where the argument goes round in a circle, and says so', () => {
    const map = mapOf({ edges: ['a -> b', 'b -> c', 'c -> a', 'self -> self'] });
    expect(text(map)).toBe(
      [
        'a, Claim; in 2 places',
        '  supports: c, Claim',
        '    supports: b, Claim',
        '      supports: a, Claim; again, it stands above',
        'self, Claim; in 2 places',
        '  supports: self, Claim; again, it stands above',
      ].join('\n'),
    );
  });

  it('goes on at the top where a chain is too deep, and loses nothing', () => {
    const edges = Array.from({ length: 20_000 }, (_, i) => `n${i + 1} -> n${i}`);
    const outline = outlineFor(mapOf({ edges }));
    const way = outline.wayTo('n20000');
    expect(what(way.at(-1) as Row)).toBe('n20000');
    expect(way.length).toBeLessThanOrEqual(DEEPEST);
    expect(outline.forest.top.length).toBe(outline.forest.continued.size + 1);
    expect(told(outline)).toHaveLength(20_001 + outline.forest.continued.size + outline.top.length);
  });

  it('lists very many siblings in portions', () => {
    const edges = Array.from({ length: 30_000 }, (_, i) => `n${i + 1} -> n0`);
    const outline = outlineFor(mapOf({ edges }));
    const way = outline.wayTo('n12345');
    expect(whats(way)).toEqual(['n0', '10001–20000', '12301–12400', 'n12345']);
    expect(way.map(({ level, position, size }) => [level, position, size])).toEqual([
      [1, 1, 1],
      [2, 2, 3],
      [3, 24, 100],
      [4, 45, 100],
    ]);
    expect(unfoldedRows(outline, atFirst(outline))).toHaveLength(4);
  });

  it('asks for no more of a map that unfolds without end than is looked at', () => {
    const layers = Array.from({ length: 40 }, (_, i) =>
      [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => `l${i + 1}_${a} -> l${i}_${b}`)),
    );
    const outline = outlineFor(mapOf({ edges: layers.flat() }));
    expect(told(outline)).toHaveLength(3 + 40 * 9);
    const [first] = outline.top;
    expect(first && whats(outline.under(first))).toEqual(['l1_0', 'l1_1', 'l1_2']);
  });

  it('says what an empty map and a map of nothing but nodes hold', () => {
    expect(outlineFor(mapOf()).top).toEqual([]);
    expect(whats(outlineFor(mapOf({ nodes: ['b', 'a'] })).top)).toEqual(['b', 'a']);
  });

  it('keeps to what a filter leaves', () => {
    const map = mapOf({ nodes: ['a@ann', 'b@ben', 'c@cem'], edges: ['b -> a', 'c -> a'] });
    const outline = readingOutline(
      map,
      visibility(map, { ...NO_FILTER, actors: ['ann', 'ben'], lens: 'only' }),
    );
    expect(whats(told(outline))).toEqual(['a', 'b']);
  });
});

describe('the reading outline of any map', () => {
  const any = arbitraryMap({ nodes: 9, edges: 14 });

  it('has every node under everything that it bears on, by the very step', () => {
    fc.assert(
      fc.property(any, (map) => {
        const outline = outlineFor(map);
        const nodes = new Set(map.nodes.map(({ id }) => id));
        for (const edge of map.edges) {
          const step = map.edges.find(({ id }) => id === edge.to);
          const host = nodes.has(edge.to) ? edge.to : step?.from[0];
          for (const id of new Set(edge.from)) {
            const above = outline.wayTo(host ?? '').at(-1) as Row;
            const excused = above.is.kind === 'statement' && above.is.by?.step === edge;
            const stands = outline
              .under(above)
              .some(
                ({ is }) =>
                  is.kind === 'statement' && is.node.id === id && is.by?.step === edge && !is.by.reversed,
              );
            expect(stands || excused).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells every node in full exactly once, and shows the way to each of its places', () => {
    fc.assert(
      fc.property(any, (map) => {
        const outline = outlineFor(map);
        const full = told(outline).flatMap(({ is }) =>
          is.kind === 'statement' && is.full ? [is.node.id] : [],
        );
        expect([...full].sort()).toEqual(map.nodes.map(({ id }) => id).sort());
        for (const { id } of map.nodes) {
          const ways = Array.from({ length: outline.places(id) }, (_, place) => outline.wayTo(id, place));
          ways.forEach((way, place) => {
            const row = way.at(-1) as Row;
            expect(what(row)).toBe(id);
            expect(outline.placeOf(row)).toBe(place);
            expect(way.map(({ parent }) => parent)).toEqual([null, ...way.slice(0, -1)]);
          });
          expect(new Set(ways.map((way) => way.at(-1)?.key)).size).toBe(ways.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a key for each row, plain enough for any attribute, and positions among its siblings', () => {
    fc.assert(
      fc.property(any, (map) => {
        const outline = outlineFor(map);
        const rows = told(outline);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        for (const { key } of rows) expect(key).toMatch(/^[\w./-]+$/);
        for (const row of rows) {
          const beside = row.parent ? outline.under(row.parent) : outline.top;
          expect([row.position, row.size]).toEqual([beside.indexOf(row) + 1, beside.length]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
