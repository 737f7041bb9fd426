import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import { importMap } from '#formats/imports/import-map.ts';

/** What is expected of a file: opened as it is, opened with repairs, or refused. */
interface Expected {
  readonly outcome: 'opened' | 'repaired' | 'refused';
  readonly nodes?: number;
  readonly edges?: number;
  /** Of the first repair, or of the refusal. */
  readonly place?: string;
}

/** Sample files of other programs' formats, a folder each, with what is expected of each file beside them. */
const CORPUS = 'tests/corpus';

describe.each(readdirSync(CORPUS))('%s', (folder) => {
  const list = `${CORPUS}/${folder}/expected.json`;
  const expected = JSON.parse(existsSync(list) ? readFileSync(list, 'utf8') : '{}') as Record<
    string,
    Expected
  >;

  test('has something expected of every file, and no file too few', () => {
    const files = readdirSync(`${CORPUS}/${folder}`).filter((file) => file !== 'expected.json');
    expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
  });

  test.each(Object.entries(expected))('%s is opened, repaired or refused as expected', async (file, its) => {
    const reading = await importMap(readFileSync(`${CORPUS}/${folder}/${file}`), file);
    expect(outcomeOf(reading)).toEqual({ ...outcomeOf(reading), ...its });
  });
});

function outcomeOf(reading: Reading<ArgumentMap>) {
  if (!reading.ok) return { outcome: 'refused', place: reading.refusal.place, says: reading.refusal.message };
  const { map, repairs } = reading;
  return {
    outcome: repairs.length > 0 ? 'repaired' : 'opened',
    nodes: map.nodes.length,
    edges: map.edges.length,
    place: repairs[0]?.place,
    says: repairs.map(({ message }) => message),
  };
}
