import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { randomRuns } from '../random-runs.ts';

const RANDOM_MAPS = randomRuns(1000);

describe('a map that is saved', () => {
  it(
    'is read again as the same map without a repair, whatever it holds',
    () => {
      fc.assert(
        fc.property(arbitraryMap(), (map) => {
          const text = writeMap(map);
          expect(opened(text)).toEqual(map);
          expect(opened(new TextEncoder().encode(text))).toEqual(map);
          expect(writeMap(opened(text))).toBe(text);
        }),
        { numRuns: RANDOM_MAPS },
      );
    },
    RANDOM_MAPS * 100,
  );

  it('keeps ids that are fields of every object, and their order', () => {
    const ids = ['10', '__proto__', '2', 'constructor', 'toString', '1'];
    const nodes = ids.map((id) => ({ id, type: 'claim' as const, label: id, text: id }));
    expect(opened(writeMap({ ...mapOf(), nodes })).nodes.map(({ id }) => id)).toEqual(ids);
  });

  it('has its fields in the order of the definition, whatever the order in memory', () => {
    const node = { text: 'Text.', label: 'A', tags: ['x'], type: 'claim' as const, id: 'a' };
    const text = writeMap({ ...mapOf(), nodes: [node] });
    expect(text).toContain('{ "id": "a", "type": "claim", "label": "A", "text": "Text.", "tags": ["x"] }');
    expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['$schema', 'format', 'version', 'title']);
  });

  it('has a single premise without brackets and linked premises in a list', () => {
    const { edges } = JSON.parse(writeMap(mapOf({ edges: ['a -> c', 'a+b -> c'] })));
    expect(edges.map((edge: { from: unknown }) => edge.from)).toEqual(['a', ['a', 'b']]);
  });

  it('breaks long lines and ends with one line break', () => {
    const text = writeMap(mapOf({ edges: Array.from({ length: 30 }, (_, at) => `n${at} -> a`) }));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

function opened(input: string | Uint8Array): ArgumentMap {
  const reading = readMap(input);
  if (!reading.ok) throw new Error(reading.refusal.message);
  expect(reading.repairs).toEqual([]);
  return reading.map;
}
