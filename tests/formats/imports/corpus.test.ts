import { describe, expect, it } from 'vitest';
import { importMap } from '#formats/imports/import-map.ts';
import { corpusFormats, filesOf, samplesOf } from '../../corpus-samples.ts';

describe.each(corpusFormats)('a sample of %s', (format) => {
  const samples = samplesOf(format);

  it('is expected to open, or not, in each file', () => {
    expect(samples.map(({ name }) => name).toSorted()).toEqual(filesOf(format).toSorted());
  });

  it.each(samples)('$name', async ({ name, bytes, expected: { outcome, nodes, edges, place } }) => {
    const reading = await importMap(bytes, name);
    const found = !reading.ok ? 'refused' : reading.repairs.length > 0 ? 'repaired' : 'opened';
    expect(found, JSON.stringify(reading).slice(0, 500)).toBe(outcome);
    if (reading.ok && nodes !== undefined) expect(reading.map.nodes).toHaveLength(nodes);
    if (reading.ok && edges !== undefined) expect(reading.map.edges).toHaveLength(edges);
    if (place === undefined) return;
    expect(reading.ok ? reading.repairs[0]?.place : reading.refusal.place).toBe(place);
  });
});
