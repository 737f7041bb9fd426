import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type Filter, LENSES, NO_FILTER } from '#analysis/filter.ts';
import { nothingShownWords } from '#analysis/nothing-shown-words.ts';
import { visibility } from '#analysis/visibility.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({
  actors: ['ann', 'ben', 'cleo', 'dan'],
  nodes: ['a@ann', 'b@ben', 'c@cleo', 'plain:fact'],
  edges: ['b -> a attacks', 'c -> b attacks'],
});

function words(filter: Partial<Filter>): string {
  const whole = { ...NO_FILTER, ...filter };
  return nothingShownWords(MAP, whole, visibility(MAP, whole));
}

it('says nothing while something is shown', () => {
  expect(words({})).toBe('');
  expect(words({ actors: ['ann'] })).toBe('');
  expect(words({ actors: ['cleo'], lens: 'unmet' })).toBe('');
});

it('says that an actor says nothing, also where that is all that could stand out', () => {
  expect(words({ actors: ['dan'] })).toBe('Nothing in this map is said by dan.');
  expect(words({ actors: ['dan'], lens: 'highlight' })).toBe('Nothing in this map is said by dan.');
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

it('says of a question that it has no answer, and of parts that do not fit each other that they do not', () => {
  const question = { kind: 'steps', side: 'for', by: 'ann', on: 'ben' } as const;
  expect(words({ question })).toBe('The map has no such step.');
  expect(words({ actors: ['ann'], lens: 'only', types: ['fact'] })).toBe(
    'No statement fits all that is asked for at once.',
  );
});

test('whatever the map and the lens, there are words exactly where nothing is there to be seen', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom(...LENSES), fc.nat(), (map, lens, pick) => {
      fc.pre(map.actors.length > 0);
      const start = pick % map.actors.length;
      const actors = map.actors.slice(start, start + 2).map(({ id }) => id);
      const filter = { ...NO_FILTER, actors, lens };
      const shown = visibility(map, filter);
      const seen = lens === 'highlight' ? shown.own : shown.nodes;
      expect(nothingShownWords(map, filter, shown) === '').toBe(seen.size > 0);
    }),
  );
});
