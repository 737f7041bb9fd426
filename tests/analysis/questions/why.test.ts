import fc from 'fast-check';
import { expect, test } from 'vitest';
import { why } from '#analysis/questions/why.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { glance, isSound, nextSteps, stepsOf } from './chains.ts';

test('the reasons for a statement are told in order, each with the reasons for it under it', () => {
  const map = mapOf({ edges: ['a -> t', 'b -> t', 'c -> a', 'd -> t attacks', 'd -> c attacks'] });
  const chain = why(map, 't');
  expect(glance(chain)).toEqual(['1 e1', '1.1 e3', '2 e2']);
  expect([...chain.nodes]).toEqual(['a', 't', 'b', 'c']);
  expect(chain.links[1]?.words).toBe('“c” supports “a”');
  expect(chain.cut).toBe('');
});

test('where a reason is shared, its own reasons are told once and referred to', () => {
  const map = mapOf({ edges: ['a -> t', 'b -> t', 's -> a', 's -> b', 'x -> s', 'y -> s'] });
  expect(glance(why(map, 't'))).toEqual([
    '1 e1',
    '1.1 e3',
    '1.1.1 e5',
    '1.1.2 e6',
    '2 e2',
    '2.1 e4 see 1.1.1 1.1.2',
  ]);
});

test('reasons that go round in a circle are told once round', () => {
  const map = mapOf({ edges: ['a -> t', 'b -> a', 'a -> b', 't -> t'] });
  expect(glance(why(map, 't'))).toEqual(['1 e1', '1.1 e2', '1.1.1 e3 see 1.1', '2 e4 see 1']);
});

test('reasons for all linked premises, and for the step itself, stand under the step', () => {
  const map = mapOf({ edges: ['a+b -> t', 'x -> a', 'y -> b', 'w -> #e1'] });
  expect(glance(why(map, 't'))).toEqual(['1 e1', '1.1 e2', '1.2 e3', '1.3 e4']);
});

test('a statement without reasons has none', () => {
  const map = mapOf({ edges: ['a -> t attacks', 't -> b'] });
  expect(why(map, 't')).toMatchObject({ links: [], count: 0, cut: '' });
  expect([...why(map, 't').nodes]).toEqual(['t']);
});

test('what stands very deep is told further on, under a heading', () => {
  const map = mapOf({ edges: Array.from({ length: 12 }, (_, i) => `n${i + 1} -> n${i}`) });
  const told = glance(why(map, 'n0'));
  expect(told.slice(6)).toEqual([
    '1.1.1.1.1.1.1 e7',
    '1.1.1.1.1.1.1.1 e8 see 2',
    '2 Under 1.1.1.1.1.1.1.1',
    '2.1 e9',
    '2.1.1 e10',
    '2.1.1.1 e11',
    '2.1.1.1.1 e12',
  ]);
});

test('a chain of 20,000 reasons is in the part as a whole, and told as far as anybody reads', () => {
  const map = mapOf({ edges: Array.from({ length: 20_000 }, (_, i) => `n${i + 1} -> n${i}`) });
  const chain = why(map, 'n0');
  expect(chain.nodes.size).toBe(20_001);
  expect(chain.edges.size).toBe(20_000);
  expect(chain.links).toHaveLength(1000);
  expect(chain.cut).toBe('Only the first 1,000 lines are told; the answer has 20,000 steps.');
});

test('of any map, every step told speaks for something, and all that does is told once', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      for (const { id } of map.nodes) {
        const chain = why(map, id);
        isSound(map, chain);
        for (const { edge } of chain.links) if (edge) expect(sideOf(edge)).toBe('for');
        expect(new Set(stepsOf(chain))).toEqual(reasonsReached(map, id));
        expect(stepsOf(chain)).toHaveLength(new Set(stepsOf(chain)).size);
      }
    }),
    { numRuns: 100 },
  );
});

test('of any map, each step leads on to all reasons for what it rests on', () => {
  fc.assert(
    fc.property(arbitraryMap({ nodes: 6, edges: 14 }), (map) => {
      for (const { id } of map.nodes) {
        const chain = why(map, id);
        chain.links.forEach(({ edge }, place) => {
          if (!edge) return;
          const rests = new Set([...edge.from, edge.id]);
          const reasons = map.edges.filter((each) => rests.has(each.to) && sideOf(each) === 'for');
          const others = reasons.map((each) => each.id).filter((each) => each !== edge.id);
          expect(new Set(nextSteps(chain, place))).toEqual(new Set(others));
        });
      }
    }),
    { numRuns: 200 },
  );
});

/** The steps for a node, for their premises and for themselves, found by looking again until nothing is new. */
function reasonsReached(map: ArgumentMap, of: string): ReadonlySet<string> {
  const { edge: edges } = lookupOf(map);
  const places = new Set([of]);
  const found = new Set<string>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const edge of map.edges) if (places.has(edge.to) && sideOf(edge) === 'for') found.add(edge.id);
    for (const id of found) for (const place of [id, ...(edges.get(id)?.from ?? [])]) places.add(place);
  }
  return found;
}
