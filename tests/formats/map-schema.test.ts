import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { mapFile } from '#formats/map-schema.ts';
import { writeMap } from '#formats/write-map.ts';
import { mapJsonSchema } from '../../tools/map-json-schema.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { randomRuns } from '../random-runs.ts';

describe('the definition of the map file', () => {
  it('is what the published JSON Schema says: after a change run `npx tsx tools/write-schema.ts`', () => {
    const published = new URL('../../graph-data/counterpoint-map.schema.json', import.meta.url);
    expect(readFileSync(published, 'utf8')).toBe(mapJsonSchema());
  });

  it('accepts every map that is written', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map: ArgumentMap) => {
        expect(mapFile.safeParse(JSON.parse(writeMap(map))).error).toBeUndefined();
      }),
      { numRuns: randomRuns(100) },
    );
  });
});
