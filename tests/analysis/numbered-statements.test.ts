import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { numberedStatements } from '#analysis/numbered-statements.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const whole = (map: ArgumentMap) => numberedStatements(map, visibility(map, NO_FILTER));
const lines = (map: ArgumentMap) =>
  whole(map).flatMap(({ statements }) =>
    statements.map(({ node, number, depth, does }) => [number, depth, node.id, does.join('; ')].join(' ')),
  );

describe('statements on paper', () => {
  it('are numbered as they are read, and say what they do by number', () => {
    const map = mapOf({
      thesis: ['t'],
      nodes: ['t'],
      edges: ['a -> t', 'b+c -> a', 'x -> t attacks', 'y -> #e2 undercuts', 'a -> x contradicts'],
    });
    expect(lines(map)).toEqual([
      '1 0 t ',
      '2 1 a supports 1; contradicts 6',
      '3 2 b with 5 supports 2',
      '4 3 y undercuts the step from 3 and 5 to 2',
      '5 2 c with 3 supports 2',
      '6 1 x attacks 1',
    ]);
  });

  it('stand by chapters, that of the thesis first and what has none last', () => {
    const map = mapOf({ nodes: ['a/one', 'b/two', 'c', 't/two'], thesis: ['t'], edges: ['b -> t'] });
    expect(whole(map).map(({ title, statements }) => [title, statements.length])).toEqual([
      ['two', 2],
      ['one', 1],
      ['', 1],
    ]);
  });

  it('leave out what the filter hides, and do not number it', () => {
    const map = mapOf({ nodes: ['a@ann', 'b@ben'], edges: ['a+b -> a'] });
    const shown = visibility(map, { ...NO_FILTER, actors: ['ann'], lens: 'only' });
    const [chapter] = numberedStatements(map, shown);
    expect(chapter?.statements.map(({ node, does }) => [node.id, does])).toEqual([['a', []]]);
  });

  it('are all that is shown, each once, in any map', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const all = whole(map).flatMap(({ statements }) => statements);
        expect(all.map(({ node }) => node.id).sort()).toEqual(map.nodes.map(({ id }) => id).sort());
        expect(all.map(({ number }) => number)).toEqual(all.map((_, place) => place + 1));
      }),
    );
  });
});
