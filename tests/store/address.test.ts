import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENSES, NO_FILTER } from '#analysis/filter.ts';
import { type Address, linkTo, readAddress, settleAddress, writeAddress } from '#store/address.ts';
import { arbitraryFilter } from '../arbitrary-filter.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { treaty } from '../journeys/shipped-map.ts';

const MAP = mapOf({ nodes: ['a@seoul', 'b@tokyo/war'], edges: ['b -> a'] });

const USUAL = {
  map: null,
  filter: NO_FILTER,
  selected: null,
  folds: null,
  arrangement: 'chapters',
  pins: [],
  display: 'map',
} as const satisfies Address;

const settle = (search: string) => settleAddress(MAP, readAddress(search), search);

describe('a view', () => {
  test('written into an address is read from it again, whatever the ids', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.option(id),
        fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...LENSES),
        fc.option(id),
        (map, actors, lens, selected) => {
          const address = { ...USUAL, map, filter: { ...NO_FILTER, actors, lens }, selected };
          expect(readAddress(writeAddress(address))).toEqual(address);
        },
      ),
    );
  });

  test('of any map, half characters in its ids included, is the same when its link is opened', () => {
    fc.assert(
      fc.property(
        arbitraryMap().chain((map) =>
          fc.tuple(
            fc.constant(map),
            arbitraryFilter(map),
            fc.option(fc.constantFrom('', ...map.nodes.map(({ id }) => id))),
          ),
        ),
        ([map, filter, node]) => {
          // Two ids that differ in half a character are one in any address.
          const ids = [...map.nodes, ...map.edges, ...map.actors, ...map.topics].map(({ id }) => id);
          fc.pre(
            new Set(ids.map((id) => id.replace(/\p{Surrogate}/gu, '\ufffd'))).size === new Set(ids).size,
          );
          const selected = node || null;
          const { whole } = linkTo({ ...USUAL, filter, selected });
          const settled = settleAddress(map, readAddress(whole), whole);
          expect(settled.notices).toEqual([]);
          expect(settled).toMatchObject({ filter, selected });
        },
      ),
    );
  });

  test('at its default needs no query, and a map’s name alone no version', () => {
    expect(writeAddress({ ...USUAL, filter: { ...NO_FILTER, lens: 'only' } })).toBe('');
    expect(writeAddress({ ...USUAL, map: 'debate' })).toBe('?map=debate');
    expect(writeAddress({ ...USUAL, map: 'debate', selected: 'a' })).toBe('?map=debate&at=a&v=1');
  });

  test('can point at a step as at a node', () => {
    expect(settle('?at=e1')).toMatchObject({ selected: 'e1', notices: [] });
  });
});

describe('a link', () => {
  test('holds any filter of the treaty map in 2,000 characters', () => {
    const node = fc.constantFrom(...treaty.nodes.map(({ id }) => id));
    fc.assert(
      fc.property(arbitraryFilter(treaty), fc.option(node), (filter, selected) => {
        const { search, leftOut } = linkTo({
          ...USUAL,
          map: 'russia-dprk-treaty',
          filter,
          selected,
          display: 'matrix',
        });
        expect(leftOut).toEqual([]);
        expect(`https://counterpoint.example/explorer/${search}`.length).toBeLessThanOrEqual(2000);
        const settled = settleAddress(treaty, readAddress(search), search);
        expect(settled).toMatchObject({ filter, selected, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('that would grow too long leaves out whole parts, says which, and keeps the rest', () => {
    const tags = Array.from({ length: 500 }, (_, i) => `a-tag-of-some-length-${i}`);
    const filter = { ...NO_FILTER, actors: ['seoul'], types: ['fact' as const], tags };
    const { search, whole, leftOut } = linkTo({ ...USUAL, filter, selected: 'a' });
    expect(leftOut).toEqual(['the tags']);
    expect(search).toBe('?actor=seoul&lens=answers&type=fact&at=a&v=1');
    expect(readAddress(whole).filter).toEqual(filter);
    const selected = '한'.repeat(300);
    expect(linkTo({ ...USUAL, filter: { ...filter, tags: [] }, selected }).leftOut).toEqual([
      'the selection',
    ]);
  });
});

describe('what an address asks in vain', () => {
  test('of actors and nodes is ignored, and said', () => {
    const { filter, selected, notices } = settle('?actor=seoul&actor=mars&at=nowhere');
    expect(filter.actors).toEqual(['seoul']);
    expect(selected).toBeNull();
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain('“mars”');
    expect(notices[1]).toContain('“nowhere”');
  });

  test.each([
    ['lens=telepathy', '“telepathy”'],
    ['lens=between', 'takes two actors'],
    ['type=claim&type=poem', 'a type, “poem”'],
    ['topic=peace', 'a chapter, “peace”'],
    ['edition=x&edition=y', 'editions, “x” and “y”'],
    ['tag=', 'a tag, “”'],
    ['ask=how&of=a', '“how”'],
    ['ask=why', 'without saying about which statement'],
    ['ask=between&of=a', 'without saying about which statement'],
    ['ask=why&of=nowhere', '“nowhere”'],
    ['ask=between&of=a&and=nowhere', '“nowhere”'],
    ['ask=for-steps&by=mars&on=seoul', '“mars”'],
    ['ask=near&of=a&steps=NaN', '“NaN”'],
    ['ask=near&of=a&steps=-1', '“-1”'],
    ['show=hologram', '“hologram”'],
    ['unfold=banana', '“banana”'],
    ['roots=-3', '“-3”'],
    ['pin=1,2:nowhere', 'a box'],
    ['pin=NaN,2:a&pin=x', '2 boxes'],
    ['layout=spiral', '“spiral”'],
    ['at=a&at=b', '“at” more than once'],
    ['at=a&v=7', 'another version'],
  ])('is told in one sentence that says which, and the rest is used: %s', (query, words) => {
    const { notices, filter } = settle(`?actor=tokyo&${query}`);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(words);
    expect(notices[0]).toMatch(/^The link .*\.$/);
    expect(filter.actors).toContain('tokyo');
  });

  test('falls back to what is usual', () => {
    expect(settle('?actor=seoul&lens=between').filter.lens).toBe('answers');
    expect(settle('?ask=near&of=a&steps=NaN').filter.question).toEqual({
      kind: 'near',
      of: 'a',
      steps: null,
    });
    expect(settle('?ask=between&of=a').filter.question).toBeNull();
    expect(settle('?show=hologram').display).toBe('map');
    expect(settle('?at=a&at=b').selected).toBe('a');
  });

  test('is told in a few sentences, however much it is', () => {
    const many = (name: string) => Array.from({ length: 500 }, (_, i) => `${name}=nothing-${i}`).join('&');
    const names = ['actor', 'type', 'relation', 'basis', 'topic', 'edition', 'tag', 'at', 'pin', 'lens', 'v'];
    const { notices } = settle(`?${names.map(many).join('&')}`);
    expect(notices.length).toBeLessThanOrEqual(names.length + 1);
    expect(Math.max(...notices.map(({ length }) => length))).toBeLessThan(250);
    expect(notices[0]).toContain('“nothing-0”, “nothing-1” and 498 more');
  });

  test.each([
    '?actor=%E0%A4%A',
    '?%',
    '?actor',
    '?at=\ud800',
    `?actor=${'x'.repeat(9000)}`,
    `?${'junk'.repeat(2000)}`,
    `?${'&='.repeat(4000)}`,
    '?actor=__proto__&at=constructor&topic=toString&tag=hasOwnProperty',
  ])('does no harm: %.40s', (search) => {
    expect(settle(search)).toMatchObject({ filter: NO_FILTER, selected: null });
  });

  test('cannot break the sentence that tells it', () => {
    const [notice = ''] = settle(`?actor=${encodeURIComponent('\u202eevil\u0000\n\u2066')}`).notices;
    expect(notice).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    const [long = ''] = settle(`?actor=${encodeURIComponent('🙂'.repeat(60))}`).notices;
    expect(long).not.toMatch(/\p{Surrogate}/u);
  });

  test('is nothing where another site has added words of its own', () => {
    expect(settle('?actor=seoul&utm_source=mail&fbclid=x').notices).toEqual([]);
  });
});
