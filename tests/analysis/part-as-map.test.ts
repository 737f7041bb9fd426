import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LENSES, NO_FILTER } from '#analysis/filter.ts';
import { partAsMap } from '#analysis/part-as-map.ts';
import { visibility } from '#analysis/visibility.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

it('is a map that opens without a repair, whatever was chosen', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom(...LENSES), fc.nat(), (map, lens, which) => {
      const actor = map.actors[which % Math.max(1, map.actors.length)];
      const shown = visibility(map, { ...NO_FILTER, lens, actors: actor ? [actor.id] : [] });
      const part = partAsMap(map, shown);
      const reading = readMap(writeMap(part));
      expect(reading.ok && reading.repairs).toEqual([]);
      expect(part.nodes.map(({ id }) => id)).toEqual(
        map.nodes.map(({ id }) => id).filter((id) => shown.nodes.has(id)),
      );
    }),
  );
});

it('names only who speaks in it, and whom they belong to', () => {
  const map = mapOf({ nodes: ['a@ann', 'b@ben'], actors: ['ann<town', 'town<land', 'land', 'ben', 'zoe'] });
  const part = partAsMap(map, { nodes: new Set(['a']), edges: new Set() });
  expect(part.actors.map(({ id }) => id)).toEqual(['ann', 'town', 'land']);
});

it('has no chapters and no thesis that are not in it', () => {
  const map = mapOf({ nodes: ['a/war', 'b/peace'], edges: ['b -> a'], thesis: ['a'] });
  const part = partAsMap(map, { nodes: new Set(['b']), edges: new Set() });
  expect([part.topics.map(({ id }) => id), part.thesis, part.edges]).toEqual([['peace'], [], []]);
});
