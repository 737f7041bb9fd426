import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importMap } from '#formats/imports/import-map.ts';

interface Expected {
  readonly outcome: 'opened' | 'repaired' | 'refused';
  readonly nodes?: number;
  readonly edges?: number;
  /** Of the first repair, or of the refusal. */
  readonly place?: string;
}

const CORPUS = 'tests/corpus';

describe.each(readdirSync(CORPUS))('a sample of %s', (format) => {
  const expected = JSON.parse(readFileSync(`${CORPUS}/${format}/expected.json`, 'utf8')) as Record<
    string,
    Expected
  >;

  it('is expected to open, or not, in each file', () => {
    const files = readdirSync(`${CORPUS}/${format}`).filter((file) => file !== 'expected.json');
    expect(Object.keys(expected).toSorted()).toEqual(files.toSorted());
  });

  it.each(Object.entries(expected))('%s', async (file, { outcome, nodes, edges, place }) => {
    const reading = await importMap(readFileSync(`${CORPUS}/${format}/${file}`), file);
    const found = !reading.ok ? 'refused' : reading.repairs.length > 0 ? 'repaired' : 'opened';
    expect(found, JSON.stringify(reading).slice(0, 500)).toBe(outcome);
    if (reading.ok && nodes !== undefined) expect(reading.map.nodes).toHaveLength(nodes);
    if (reading.ok && edges !== undefined) expect(reading.map.edges).toHaveLength(edges);
    if (place === undefined) return;
    expect(reading.ok ? reading.repairs[0]?.place : reading.refusal.place).toBe(place);
  });
});
