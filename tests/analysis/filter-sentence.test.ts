import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';
import { smallDebate } from '../components/small-debate.ts';

function sentence(filter: Partial<Filter>, map: ArgumentMap = smallDebate): string {
  const whole = { ...NO_FILTER, ...filter };
  return filterSentence(map, whole, visibility(map, whole));
}

test('nothing is said of the whole map', () => {
  expect(sentence({})).toBe('');
  expect(sentence({ lens: 'only' })).toBe('');
});

test.each([
  [{ actors: ['town'], lens: 'only' }, '3 of 6: what is said by Town of Müllheim'],
  [{ actors: ['town'], lens: 'answers' }, '6 of 6: Town of Müllheim and what answers it'],
  [{ actors: ['mayor'], lens: 'answers' }, '2 of 6: Ada Mayor and what answers them'],
  [{ actors: ['mayor', 'drivers'], lens: 'only' }, '3 of 6: what is said by Ada Mayor and Drivers’ Club'],
  [{ actors: ['drivers'], lens: 'answered' }, '5 of 6: Drivers’ Club and what it answers'],
  [{ actors: ['drivers'], lens: 'highlight' }, '2 of 6 highlighted: Drivers’ Club'],
  [{ actors: ['drivers'], lens: 'unmet' }, '5 of 6: objections by Drivers’ Club that nothing meets'],
  [
    { actors: ['town', 'drivers'], lens: 'disputes' },
    '5 of 6: the disputes between Town of Müllheim and Drivers’ Club',
  ],
  [{ types: ['fact'] }, '1 of 6: only facts'],
  [{ types: ['fact', 'article'] }, '2 of 6: only articles and facts'],
  [{ relations: ['attacks'] }, '2 of 6: only attacks'],
  [{ bases: ['implied'] }, '2 of 6: only steps that are implied'],
  [{ bases: ['stated', 'implied'] }, '4 of 6: only steps that are stated in the text or implied'],
  [{ topics: ['heritage'] }, '1 of 6: chapter “Heritage”'],
  [{ topics: [''] }, '5 of 6: what stands in no chapter'],
  [{ topics: ['heritage', ''] }, '6 of 6: chapter “Heritage”, and what stands in none'],
  [{ editions: ['gazette / morning'] }, '1 of 6: what stands in “Morning edition”'],
  [{ tags: ['core'] }, '1 of 6: tagged “core”'],
  [{ question: { kind: 'why', of: 'keep' } }, '4 of 6: the reasons for “Keep the bridge”'],
] as const)('one part is told in words: %j', (filter, words) => {
  expect(sentence(filter as Partial<Filter>)).toBe(words);
});

test('several parts are told one after the other: who speaks, what is asked, what is left of that', () => {
  expect(
    sentence({
      actors: ['town'],
      lens: 'answers',
      question: { kind: 'why', of: 'keep' },
      types: ['fact'],
      tags: ['core'],
    }),
  ).toBe(
    '0 of 6: Town of Müllheim and what answers it; the reasons for “Keep the bridge”; only facts; tagged “core”',
  );
});

test('what is highlighted is counted apart where not all is shown', () => {
  expect(sentence({ actors: ['drivers'], lens: 'highlight', types: ['counterclaim', 'claim'] })).toBe(
    '4 of 6, 2 highlighted: Drivers’ Club; only claims and counterclaims',
  );
});

test('many are named in brief, and large numbers can be read', () => {
  const actors = Array.from({ length: 30 }, (_, i) => `actor-${i}`);
  const map = mapOf({ nodes: actors.map((actor) => `said-by-${actor}@${actor}`) });
  expect(sentence({ actors, lens: 'only' }, map)).toBe(
    '30 of 30: what is said by actor-0, actor-1, actor-2, actor-3 and 26 more',
  );
  const large = mapOf({ nodes: Array.from({ length: 1234 }, (_, i) => `n${i}:fact`) });
  expect(sentence({ types: ['fact'] }, large)).toBe('1,234 of 1,234: only facts');
});
