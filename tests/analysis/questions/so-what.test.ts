import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soWhat } from '#analysis/questions/so-what.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { glance, isSound, stepsOf } from './chains.ts';

test('one way up is told step by step', () => {
  const map = mapOf({ edges: ['a -> b', 'b -> t', 'x -> b'], thesis: ['t'] });
  expect(glance(soWhat(map, 'a'))).toEqual(['1 e1', '2 e2']);
});

test('the shortest way comes first, others from where they leave it to where they meet it', () => {
  const map = mapOf({
    edges: ['a -> b', 'b -> c', 'c -> d', 'd -> t', 'b -> d attacks', 'a -> stray'],
    thesis: ['t'],
  });
  expect(glance(soWhat(map, 'a'))).toEqual([
    '1 The shortest way to the thesis, 3 steps',
    '1.1 e1',
    '1.2 e5',
    '1.3 e4',
    '2 Another way, from “b”, 2 steps',
    '2.1 e2',
    '2.2 e3 see 1.3',
  ]);
});

test('an attack on a step goes on with that step', () => {
  const map = mapOf({ edges: ['a -> t', 'u -> #e1 undercuts', 'v -> #e2 undercuts'], thesis: ['t'] });
  expect(glance(soWhat(map, 'v'))).toEqual(['1 e3', '2 e2', '3 e1']);
});

test('a contradiction leads on from either end, and nowhere where there is only the way back', () => {
  const map = mapOf({
    edges: ['a -> t', 'a -> b contradicts', 'c -> b', 'd -> a contradicts', 'a -> e', 'e -> a'],
    thesis: ['t'],
  });
  expect(glance(soWhat(map, 'c'))).toEqual(['1 e3', '2 e2', '3 e1']);
  expect(glance(soWhat(map, 'd'))).toEqual(['1 e4', '2 e1']);
  expect(glance(soWhat(map, 'a'))).toEqual(['1 e1']);
});

test('an attack on a contradiction leads on to both of its ends', () => {
  const map = mapOf({
    edges: ['a -> t contradicts', 'u -> #e1 undercuts', 'a -> b', 'b -> t'],
    thesis: ['t'],
  });
  expect(glance(soWhat(map, 'u'))).toEqual([
    '1 The shortest way to the thesis, 2 steps',
    '1.1 e2',
    '1.2 e1',
    '2 Another way, from “a”, 2 steps',
    '2.1 e3',
    '2.2 e4',
  ]);
});

test('where no way leads to the thesis, all ways up are told, and that is said', () => {
  const map = mapOf({ nodes: ['t'], edges: ['a -> b', 'b -> a'], thesis: ['t'] });
  const chain = soWhat(map, 'a');
  expect(glance(chain)).toEqual(['1 e1', '2 e2 see 1']);
  expect(chain.cut).toBe('No way leads to the thesis; these are all the ways up.');
  expect(soWhat({ ...map, thesis: [] }, 'a').cut).toBe('');
});

test('of the thesis itself there is nothing to tell, except on the way to another', () => {
  const map = mapOf({ edges: ['a -> t', 't -> a', 't -> s'], thesis: ['t', 's'] });
  expect(glance(soWhat(map, 't'))).toEqual(['1 e3']);
  expect(soWhat({ ...map, thesis: ['s'] }, 's')).toMatchObject({
    links: [],
    cut: 'It is what the whole map argues for.',
  });
});

test('a way of 20,000 steps is found', () => {
  const map = mapOf({
    edges: Array.from({ length: 20_000 }, (_, i) => `n${i} -> n${i + 1}`),
    thesis: ['n20000'],
  });
  const chain = soWhat(map, 'n0');
  expect(chain.count).toBe(20_000);
  expect(chain.links).toHaveLength(1000);
});

test('of any map, no step is told twice, and all is well numbered', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      for (const { id } of map.nodes) {
        const chain = soWhat(map, id);
        isSound(map, chain);
        expect(stepsOf(chain)).toHaveLength(new Set(stepsOf(chain)).size);
      }
    }),
    { numRuns: 100 },
  );
});

test('of any map, every simple way to a thesis is told, and where there is one, every way told ends there', () => {
  fc.assert(
    fc.property(arbitraryMap({ nodes: 6, edges: 9 }), (map) => {
      for (const { id } of map.nodes) {
        const chain = soWhat(map, id);
        const goals = map.thesis.filter((each) => each !== id);
        const ways = simpleWays(map, id, goals);
        const told = new Set(stepsOf(chain));
        for (const step of ways.flat()) expect(told.has(step)).toBe(true);
        if (ways.length === 0) continue;
        chain.links.forEach(({ edge, see, depth, number }, place) => {
          if (!edge) return;
          const next = chain.links[place + 1];
          const goesOn = next !== undefined && next.depth === depth && next.edge !== null;
          const ends = [edge.to, ...(edge.type === 'contradicts' ? edge.from : [])];
          expect([number, goesOn || see.length > 0 || ends.some((end) => goals.includes(end))]).toEqual([
            number,
            true,
          ]);
        });
        const shortest = Math.min(...ways.map((way) => way.length));
        const single = chain.links.every((link) => link.edge);
        const first = chain.links.slice(single ? 0 : 1);
        const end = first.findIndex(({ edge }) => !edge);
        expect(first.slice(0, end < 0 ? first.length : end)).toHaveLength(shortest);
      }
    }),
    { numRuns: 300 },
  );
});

/** All ways up that pass nothing twice and end at the first goal, as lists of steps; by trying everything. */
function simpleWays(map: ArgumentMap, of: Id, goals: readonly Id[]): readonly (readonly Id[])[] {
  const { node } = lookupOf(map);
  const found: Id[][] = [];
  const leads = (place: Id, edge: MapEdge): readonly Id[] => {
    const both = edge.type === 'contradicts' && edge.from.length === 1;
    if (place === edge.id) return both ? [edge.to, ...edge.from] : [edge.to];
    if (!node.has(place)) return [];
    const back = both && edge.to === place ? edge.from : [];
    return edge.from.includes(place) ? [edge.to, ...back] : back;
  };
  const go = (place: Id, passed: readonly Id[], way: readonly Id[]): void => {
    if (goals.includes(place)) {
      found.push([...way]);
      return;
    }
    for (const edge of map.edges) {
      if (way.includes(edge.id)) continue;
      for (const end of leads(place, edge)) {
        if (!passed.includes(end)) go(end, [...passed, end], [...way, edge.id]);
      }
    }
  };
  go(of, [of], []);
  return found;
}
