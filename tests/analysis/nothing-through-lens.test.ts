import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type Filter, LENSES, NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { whyNothing } from '#analysis/why-nothing.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({
  actors: ['ann', 'ben', 'cleo', 'dan'],
  nodes: ['a@ann', 'b@ben', 'c@cleo', 'plain:fact'],
  edges: ['b -> a attacks', 'c -> b attacks'],
});

const words = (filter: Partial<Filter>): string => whyNothing(MAP, { ...NO_FILTER, ...filter }).words;

it('says that an actor says nothing', () => {
  expect(words({ actors: ['dan'] })).toBe('Nothing in this map is said by dan.');
  expect(words({ actors: ['dan'], lens: 'disputes' })).toBe('Nothing in this map is said by dan.');
});

it('tells objections that are met from objections that there are none of', () => {
  expect(words({ actors: ['ann'], lens: 'unanswered' })).toBe(
    'Something in this map meets each objection to ann.',
  );
  expect(words({ actors: ['cleo'], lens: 'unanswered' })).toBe('Nothing in this map objects to cleo.');
  expect(words({ actors: ['ben'], lens: 'unmet' })).toBe(
    'Something in this map meets each objection by ben.',
  );
  expect(words({ actors: ['ann'], lens: 'unmet' })).toBe('In this map ann objects to nothing.');
});

it('says what two actors do not have in common', () => {
  const actors = ['ann', 'cleo'];
  expect(words({ actors, lens: 'between' })).toBe(
    'No step in this map leads from one to another of ann and cleo.',
  );
  expect(words({ actors, lens: 'disputes' })).toBe(
    'In this map none of ann and cleo objects to another of them.',
  );
  expect(words({ actors, lens: 'shared' })).toContain('ann and cleo share no ground');
});

test('whatever the map and the lens, there are words where nothing is there to be seen', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom(...LENSES), fc.nat(), (map, lens, pick) => {
      fc.pre(map.actors.length > 0);
      const start = pick % map.actors.length;
      const actors = map.actors.slice(start, start + 2).map(({ id }) => id);
      const filter = { ...NO_FILTER, actors, lens };
      fc.pre(visibility(map, filter).nodes.size === 0);
      expect(whyNothing(map, filter).words).toMatch(/\S.*\.$/s);
    }),
  );
});
