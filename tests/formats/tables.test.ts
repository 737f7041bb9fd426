import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { csv } from '#formats/csv.ts';
import { wellFormed } from '#formats/well-formed.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { randomRuns } from '../random-runs.ts';

type Row = Readonly<Record<string, string>>;

function rows(map: ArgumentMap): { readonly statements: readonly Row[]; readonly steps: readonly Row[] } {
  const [statements = [], steps = []] = csv
    .write(map)
    .map(({ text }) => parse(text, { columns: true, bom: true }) as Row[]);
  return { statements, steps };
}

/** What stands in a cell, without the apostrophe that keeps it from being a formula. */
const cell = (text: string | undefined): string => (text ?? '').replace(/^'(?='*[=+\-@\t\r])/, '');
const plain = (text: string): string => wellFormed(text.replaceAll('\0', ''));

/** The values that stand in one cell. */
const several = (text: string | undefined): readonly string[] =>
  cell(text) === ''
    ? []
    : cell(text)
        .split(/(?<!;); /)
        .map((value) => value.replaceAll(';;', ';'));

describe('a map in tables', () => {
  it('has every statement and every step with what belongs to it, whatever the words', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const { statements, steps } = rows(map);
        expect(statements.map(({ text }) => cell(text))).toEqual(map.nodes.map(({ text }) => plain(text)));
        expect(statements.map(({ type }) => type)).toEqual(map.nodes.map(({ type }) => type));
        expect(statements.map(({ note }) => cell(note))).toEqual(
          map.nodes.map(({ note = '' }) => plain(note)),
        );
        const chapter = ({ topic = '' }: { readonly topic?: string }): string =>
          plain(lookupOf(map).topic.get(topic)?.label ?? '');
        expect(statements.map((row) => cell(row.chapter))).toEqual(map.nodes.map(chapter));
        expect(steps.map(({ type, basis = '' }) => [type, basis])).toEqual(
          map.edges.map(({ type, basis = '' }) => [type, basis]),
        );
        expect(steps.map(({ to }) => cell(to))).toEqual(map.edges.map(({ to }) => plain(to)));
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('has linked premises and joint actors in one cell each', () => {
    const map = mapOf({ nodes: ['a@ann+ben'], edges: ['b+c -> a'] });
    const { statements, steps } = rows(map);
    expect(several(statements[0]?.actors)).toEqual(actorNames(map, ['ann', 'ben']));
    expect(several(steps[0]?.from)).toEqual(['b', 'c']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'has no cell that a spreadsheet runs: %j',
    (text) => {
      const node = { id: 'a', type: 'claim' as const, label: text.trim(), text };
      const [file] = csv.write({ ...mapOf(), nodes: [node] });
      const cells = (parse(file?.text ?? '', { bom: true }) as string[][]).flat();
      for (const each of cells) expect(each).not.toMatch(/^[=+\-@\t\r]/);
      expect(cells).toContain(`'${text}`);
    },
  );
});
