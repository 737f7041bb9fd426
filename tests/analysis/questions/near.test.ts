import fc from 'fast-check';
import { expect, test } from 'vitest';
import { near, nearCounts } from '#analysis/questions/near.ts';
import { stepsMade } from '#analysis/questions/steps-made.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { glance, isSound, stepsOf } from './chains.ts';

const MAP = mapOf({
  edges: ['a -> t', 't -> b', 'u -> #e2 undercuts', 'c -> a attacks', 'b+d -> e', 'far -> away'],
});

test('one step away is what a statement bears on, what bears on it, and what attacks a step from it', () => {
  const chain = near(MAP, 't', 1);
  expect(glance(chain)).toEqual(['1 e1', '2 e2', '3 e3']);
  expect([...chain.nodes].sort()).toEqual(['a', 'b', 't', 'u']);
});

test('what is further away stands under its distance', () => {
  expect(glance(near(MAP, 't', 2))).toEqual([
    '1 One step away',
    '1.1 e1',
    '1.2 e2',
    '1.3 e3',
    '2 Two steps away',
    '2.1 e4',
    '2.2 e5',
  ]);
});

test('any number of steps is everything that is joined to it, and nothing else', () => {
  const chain = near(MAP, 'e', null);
  expect(stepsOf(chain).toSorted()).toEqual(['e1', 'e2', 'e3', 'e4', 'e5']);
  expect(chain.nodes.has('far')).toBe(false);
  expect(stepsOf(near(MAP, 'e', 999))).toEqual(stepsOf(chain));
});

test('a statement that nothing touches is alone', () => {
  const chain = near(mapOf({ nodes: ['a'] }), 'a', null);
  expect(chain.links).toEqual([]);
  expect([...chain.nodes]).toEqual(['a']);
});

test('of any map, a wider circle holds the narrower one', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      for (const { id } of map.nodes) {
        let last: ReadonlySet<string> = new Set();
        for (const steps of [1, 2, 3, null]) {
          const chain = near(map, id, steps);
          isSound(map, chain);
          expect(nearCounts(map, id)[(steps ?? 4) - 1]).toBe(chain.count);
          for (const edge of last) expect(chain.edges.has(edge)).toBe(true);
          last = chain.edges;
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the steps that an actor makes about another are told one by one', () => {
  const map = mapOf({
    actors: ['seoul', 'chang<seoul'],
    nodes: ['t@moscow', 'o@chang', 'x', 'r@seoul'],
    edges: ['o -> t attacks', 'r -> t', 'x -> t attacks', 'o -> t qualifies'],
  });
  const chain = stepsMade(map, { side: 'against', by: 'seoul', on: 'moscow' });
  expect(glance(chain)).toEqual(['1 e1', '2 e4']);
  isSound(map, chain);
  expect(glance(stepsMade(map, { side: 'against', by: null, on: 'moscow' }))).toEqual(['1 e3']);
  expect(stepsMade(map, { side: 'for', by: null, on: null }).links).toEqual([]);
});
