import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actorSteps } from '#analysis/actor-steps.ts';
import { stepsMade } from '#analysis/questions/steps-made.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

test('what speakers say about each other is, for each two of them and each side, what the question about it answers', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const speakers = [...map.actors.map(({ id }) => id), null];
      const pairs = actorSteps(map, speakers, new Set(map.edges.map(({ id }) => id)));
      for (const side of ['for', 'against'] as const) {
        for (const by of speakers) {
          for (const on of speakers) {
            const found = pairs.filter((pair) => pair.side === side && pair.by === by && pair.on === on);
            const asked = stepsMade(map, { side, by, on }).links.map(({ edge }) => edge?.id);
            expect(found.flatMap(({ steps }) => steps)).toEqual(asked);
            expect(found.length).toBe(asked.length > 0 ? 1 : 0);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a step counts for the whole that its maker belongs to, but is direct only for the maker', () => {
  const map = mapOf({
    nodes: ['a@minister', 'b@rival'],
    edges: ['a -> b attacks'],
    actors: ['state', 'minister<state', 'rival'],
  });
  const pairs = actorSteps(map, ['state', 'minister', 'rival'], new Set(['e1']));
  expect(pairs.map(({ by, on, direct }) => [by, on, direct])).toEqual([
    ['state', 'rival', false],
    ['minister', 'rival', true],
  ]);
});

test('steps that are not asked for do not count', () => {
  const map = mapOf({ nodes: ['a@x', 'b@y'], edges: ['a -> b', 'b -> a'] });
  expect(actorSteps(map, ['x', 'y'], new Set(['e2'])).map(({ steps }) => steps)).toEqual([['e2']]);
});
