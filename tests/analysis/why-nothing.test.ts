import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '#analysis/filter.ts';
import { withoutPart } from '#analysis/filter-parts.ts';
import { visibility } from '#analysis/visibility.ts';
import { whyNothing } from '#analysis/why-nothing.ts';
import { arbitraryFilter } from '../arbitrary-filter.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { smallDebate } from '../components/small-debate.ts';

const why = (filter: Partial<Filter>) => whyNothing(smallDebate, { ...NO_FILTER, ...filter });

test.each([
  [{ actors: ['quiet'], lens: 'answers' }, 'Nothing in this map is said by Silent Society.'],
  [{ actors: ['quiet'], lens: 'unmet' }, 'Nothing in this map is said by Silent Society.'],
  [{ actors: ['mayor'], lens: 'unmet' }, 'In this map Ada Mayor objects to nothing.'],
  [
    { actors: ['mayor', 'quiet'], lens: 'disputes' },
    'In this map none of Ada Mayor and Silent Society objects to another of them.',
  ],
  [{ question: { kind: 'steps', side: 'for', by: 'drivers', on: null } }, 'The map has no such step.'],
  [{ relations: ['contradicts'] }, 'Nothing in this map fits “only contradictions”.'],
  [{ tags: ['core'], types: ['fact'] }, 'Nothing in this map fits all of this at once.'],
] as const)('says what left nothing: %j', (filter, words) => {
  expect(why(filter as Partial<Filter>).words).toBe(words);
});

test('offers each part without which something would be shown, and how much', () => {
  expect(why({ tags: ['core'], types: ['fact'] }).waysOut).toEqual([
    { part: 'types', words: 'only facts', left: 1 },
    { part: 'tags', words: 'tagged “core”', left: 1 },
  ]);
  expect(why({ actors: ['quiet'], lens: 'only', types: ['fact'] }).waysOut).toEqual([
    { part: 'actors', words: 'what is said by Silent Society', left: 1 },
  ]);
  expect(why({ relations: ['contradicts'] }).waysOut).toEqual([]);
});

test('of any map, what it offers really helps, and it always says something', () => {
  fc.assert(
    fc.property(
      arbitraryMap().chain((map) => fc.tuple(fc.constant(map), arbitraryFilter(map))),
      ([map, filter]) => {
        fc.pre(visibility(map, filter).nodes.size === 0 && map.nodes.length > 0);
        const { words, waysOut } = whyNothing(map, filter);
        expect(words).toMatch(/\S/);
        for (const { part, left } of waysOut) {
          expect(visibility(map, withoutPart(filter, part)).nodes.size).toBe(left);
          expect(left).toBeGreaterThan(0);
        }
      },
    ),
  );
});
