import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { type Outline, outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const outline = (map: ArgumentMap): Outline => outlineOf(map, visibility(map, NO_FILTER));
const under = (map: ArgumentMap, id: string) =>
  outline(map)
    .hangers.get(id)
    ?.map((hanger) => hanger.id) ?? [];

test('what speaks for a conclusion hangs on it before what speaks against it, each in the map’s order', () => {
  const map = mapOf({ edges: ['no -> a attacks', 'yes -> a', 'but -> a qualifies', 'also -> a'] });
  expect(under(map, 'a')).toEqual(['yes', 'also', 'but', 'no']);
});

test('an attack on a step hangs on the premise of that step', () => {
  const map = mapOf({ edges: ['b -> a', 'u -> #e1 undercuts'] });
  expect(under(map, 'b')).toEqual(['u']);
});

test('a node that bears on several things hangs on the one nearest to a root, and only there', () => {
  const map = mapOf({ edges: ['b -> a', 'c -> b', 'd -> c', 'd -> a'] });
  expect(outline(map).parent.get('d')).toBe('a');
  expect(under(map, 'c')).toEqual([]);
});

test('a node hangs on nothing in another chapter', () => {
  const map = mapOf({ nodes: ['a/one', 'b/two', 'c/two'], edges: ['b -> a', 'c -> b'] });
  expect(outline(map).roots).toEqual(['a', 'b']);
});

test('the thesis is the first root, and then every chapter has its turn', () => {
  const map = {
    ...mapOf({ nodes: ['a/one', 'b/one', 'c/two', 'd/two'], edges: [] }),
    thesis: ['d'],
  };
  expect(outline(map).roots).toEqual(['d', 'a', 'b', 'c']);
});

test('a circle has a root all the same', () => {
  const map = mapOf({ edges: ['b -> a', 'c -> b', 'a -> c'] });
  expect(outline(map).roots).toHaveLength(1);
  expect(outline(map).order).toHaveLength(3);
});

test('of any map every node is in the outline exactly once, under what comes before it, and counted above', () => {
  fc.assert(
    fc.property(arbitraryMap({ nodes: 20, edges: 30 }), (map) => {
      const { order, parent, roots, below, hangers } = outline(map);
      expect([...order].sort()).toEqual(map.nodes.map(({ id }) => id).sort());
      const place = new Map(order.map((id, i) => [id, i]));
      for (const [child, up] of parent) expect(place.get(up)).toBeLessThan(place.get(child) ?? -1);
      expect(roots.length + parent.size).toBe(order.length);
      expect(roots.reduce((sum, id) => sum + 1 + (below.get(id) ?? 0), 0)).toBe(order.length);
      for (const [id, list] of hangers) for (const hanger of list) expect(parent.get(hanger.id)).toBe(id);
    }),
  );
});
