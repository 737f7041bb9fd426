import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { readAddress, settleAddress, writeAddress } from '#store/address.ts';
import { treaty } from '../journeys/shipped-map.ts';

/**
 * Links as they were sent to people. Each must show the same for as long as there is this page: where one of these
 * tests fails, the page is to be mended and not the test.
 */
const LINKS = [
  ['?actor=south-korea&lens=answers&v=1', { actors: ['south-korea'] }],
  ['?actor=russia&actor=dprk&lens=only&v=1', { actors: ['russia', 'dprk'], lens: 'only' }],
  ['?actor=russia&lens=answered&v=1', { actors: ['russia'], lens: 'answered' }],
  ['?actor=russia&lens=highlight&v=1', { actors: ['russia'], lens: 'highlight' }],
  ['?actor=russia&lens=unanswered&v=1', { actors: ['russia'], lens: 'unanswered' }],
  ['?actor=russia&lens=unmet&v=1', { actors: ['russia'], lens: 'unmet' }],
  ['?actor=dprk&actor=south-korea&lens=between&v=1', { actors: ['dprk', 'south-korea'], lens: 'between' }],
  ['?actor=dprk&actor=russia&lens=shared&v=1', { actors: ['dprk', 'russia'], lens: 'shared' }],
  ['?actor=dprk&actor=russia&lens=disputes&v=1', { actors: ['dprk', 'russia'], lens: 'disputes' }],
  [
    '?type=claim&type=counterclaim&type=article&type=fact&v=1',
    { types: ['claim', 'counterclaim', 'article', 'fact'] },
  ],
  [
    '?relation=supports&relation=attacks&relation=undercuts&relation=qualifies&relation=restates&relation=contradicts&v=1',
    { relations: ['supports', 'attacks', 'undercuts', 'qualifies', 'restates', 'contradicts'] },
  ],
  ['?basis=stated&basis=implied&v=1', { bases: ['stated', 'implied'] }],
  ['?topic=article-four&topic=&v=1', { topics: ['article-four', ''] }],
  ['?edition=riac+%2F+full&edition=riac+%2F+summary&v=1', { editions: ['riac / full', 'riac / summary'] }],
  ['?tag=law&tag=world-order&v=1', { tags: ['law', 'world-order'] }],
  ['?ask=why&of=no-automatic-war&v=1', { question: { kind: 'why', of: 'no-automatic-war' } }],
  ['?ask=so-what&of=no-automatic-war&v=1', { question: { kind: 'so-what', of: 'no-automatic-war' } }],
  ['?ask=against&of=no-automatic-war&v=1', { question: { kind: 'against', of: 'no-automatic-war' } }],
  [
    '?ask=between&of=no-automatic-war&and=article-4&v=1',
    { question: { kind: 'between', of: 'no-automatic-war', and: 'article-4' } },
  ],
  ['?ask=near&of=no-automatic-war&v=1', { question: { kind: 'near', of: 'no-automatic-war', steps: null } }],
  [
    '?ask=near&of=no-automatic-war&steps=2&v=1',
    { question: { kind: 'near', of: 'no-automatic-war', steps: 2 } },
  ],
  [
    '?ask=against-steps&by=south-korea&on=russia&v=1',
    { question: { kind: 'steps', side: 'against', by: 'south-korea', on: 'russia' } },
  ],
  ['?ask=for-steps&v=1', { question: { kind: 'steps', side: 'for', by: null, on: null } }],
] as const;

const VIEWS = [
  ['?at=no-automatic-war&v=1', { selected: 'no-automatic-war' }],
  ['?show=actors&v=1', { display: 'actors' }],
  ['?show=matrix&v=1', { display: 'matrix' }],
  ['?show=table&v=1', { display: 'table' }],
  ['?layout=actors&v=1', { arrangement: 'actors' }],
  ['?layout=sources&v=1', { arrangement: 'sources' }],
  ['?layout=top&v=1', { arrangement: 'top' }],
  ['?layout=across&v=1', { arrangement: 'across' }],
  ['?layout=free&v=1', { arrangement: 'free' }],
  ['?pin=12%2C-40%3Aarticle-4&v=1', { pins: [{ id: 'article-4', x: 12, y: -40 }] }],
  [
    '?map=russia-dprk-treaty&actor=russia&lens=only&tag=law&ask=why&of=no-automatic-war&at=article-4&show=table&layout=top&v=1',
    { selected: 'article-4', display: 'table', arrangement: 'top' },
  ],
] as const;

const open = (search: string) => settleAddress(treaty, readAddress(search), search);

describe('a link that was made once', () => {
  test.each(LINKS)('leaves the same of the map for ever: %s', (link, filter) => {
    expect(open(link)).toMatchObject({ filter: { ...NO_FILTER, ...filter }, notices: [] });
  });

  test.each(VIEWS)('shows the same for ever: %s', (link, view) => {
    expect(open(link)).toMatchObject({ ...view, notices: [] });
  });

  test.each([...LINKS, ...VIEWS])('is made in the same way today: %s', (link) => {
    expect(writeAddress(readAddress(link))).toBe(link);
  });

  test.each([...LINKS, ...VIEWS])('means the same as before links had a version: %s', (link) => {
    expect(open(link.replace('&v=1', ''))).toEqual(open(link));
  });

  test('unfolds the map to the same depth', () => {
    expect(readAddress('?unfold=all&v=1').folds).toEqual({ level: Number.POSITIVE_INFINITY });
    expect(readAddress('?unfold=2&v=1').folds).toEqual({ level: 2 });
    expect(readAddress('?roots=3&open=7%3Aarticle-4&also=article-3&v=1').folds).toEqual({
      roots: 3,
      open: [{ id: 'article-4', count: 7 }],
      also: ['article-3'],
    });
  });
});
