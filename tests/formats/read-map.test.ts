import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { randomRuns } from '../random-runs.ts';
import { open } from './open-file.ts';

describe('reading', () => {
  it('never throws and ends in a map or a refusal, whichever value stands in whichever field', () => {
    const wrong = fc.constantFrom(null, true, 0, -1, 1e308, '', 'x', [], [[]], [null], {}, { id: {} }, [
      { id: 'a' },
    ]);
    fc.assert(
      fc.property(arbitraryMap({ nodes: 4, edges: 4 }), fc.nat(), wrong, (map, pick, value) => {
        const file = JSON.parse(writeMap(map));
        replaceOne(file, pick, value);
        const reading = readMap(JSON.stringify(file));
        if (!reading.ok) {
          expect(reading.refusal.place).not.toBe('');
          return;
        }
        // What was mended once needs no mending again.
        expect(readMap(writeMap(reading.map))).toEqual({ ok: true, map: reading.map, repairs: [] });
      }),
      { numRuns: randomRuns(1000) },
    );
  }, 30_000);

  it('never throws on any bytes or text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.json()), (input) => {
        expect(readMap(input).ok).toBe(false);
      }),
    );
  });

  it('lists the first thousand repairs and counts the rest', () => {
    const { messages } = open({ nodes: Array.from({ length: 1500 }, () => null) });
    expect(messages).toHaveLength(1001);
    expect(messages.at(-1)).toMatch(/^500 more/);
  });
});

/** Puts a value in the place of one of all values in the file. */
function replaceOne(file: unknown, pick: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      walk((holder as Record<string, unknown>)[key]);
    }
  };
  walk(file);
  const place = places[pick % places.length];
  if (place) place[0][place[1]] = value;
}
