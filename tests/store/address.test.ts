import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENSES, NO_FILTER } from '#analysis/filter.ts';
import { readAddress, settleAddress, writeAddress } from '#store/address.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({ nodes: ['a@seoul', 'b@tokyo'], edges: ['b -> a'] });

const USUAL = { folds: null, arrangement: 'chapters', pins: [], display: 'map' } as const;

const settle = (search: string) => settleAddress(MAP, readAddress(search), search);

test('a view written into an address is read from it again, whatever the ids', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.option(id),
      fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...LENSES),
      fc.option(id),
      (map, actors, lens, selected) => {
        const address = { map, filter: { ...NO_FILTER, actors, lens }, selected, ...USUAL };
        expect(readAddress(writeAddress(address))).toEqual(address);
      },
    ),
  );
});

test('the whole map with nothing selected needs no query', () => {
  expect(
    writeAddress({ map: null, filter: { ...NO_FILTER, actors: [], lens: 'only' }, selected: null, ...USUAL }),
  ).toBe('');
});

test('actors and nodes that the map does not have are ignored, and said so', () => {
  const { filter, selected, notices } = settle('?actor=seoul&actor=mars&at=nowhere');
  expect(filter.actors).toEqual(['seoul']);
  expect(selected).toBeNull();
  expect(notices).toHaveLength(2);
  expect(notices[0]).toContain('“mars”');
  expect(notices[1]).toContain('“nowhere”');
});

test('a way of filtering that does not exist falls back to the usual one, and says so', () => {
  const { filter, notices } = settle('?actor=seoul&lens=telepathy');
  expect(filter.lens).toBe('answers');
  expect(notices).toHaveLength(1);
});

test('a step can be pointed at like a node', () => {
  expect(settle('?at=e1')).toMatchObject({ selected: 'e1', notices: [] });
});

test.each(['?actor=%E0%A4%A', '?%', '?actor', '?at=\ud800', `?actor=${'x'.repeat(9000)}`])(
  'a broken address does no harm: %.30s',
  (search) => {
    expect(settle(search).filter.actors).toEqual([]);
  },
);
