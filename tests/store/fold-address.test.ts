import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '#analysis/filter.ts';
import { type Folding, mainLines, unfolded, unfoldedTo } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import { readAddress, settleAddress, writeAddress } from '#store/address.ts';
import { foldingFrom, foldWords, readFolds, writeFolds } from '#store/fold-address.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({ edges: ['b -> a', 'c -> b', 'd -> c', 'e -> a'] });
const outline = outlineOf(MAP, visibility(MAP, NO_FILTER));
const USUAL = {
  map: null,
  filter: NO_FILTER,
  selected: null,
  folds: null,
  arrangement: 'chapters',
  pins: [],
  display: 'map',
} as const;

const written = (folding: Folding): string => {
  const query = new URLSearchParams();
  writeFolds(query, foldWords(outline, folding));
  return String(query);
};

test('a folding written into an address is read from it again, whatever the ids', () => {
  fc.assert(
    fc.property(
      arbitraryMap({ nodes: 25, edges: 40 }),
      fc.nat({ max: 12 }),
      fc.array(fc.nat()),
      (map, most, steps) => {
        const one = outlineOf(map, visibility(map, NO_FILTER));
        let folding = mainLines(one, most);
        for (const at of steps) {
          const id = one.order[at % Math.max(1, one.order.length)];
          if (id !== undefined && one.hangers.has(id)) folding = unfolded(one, folding, id);
        }
        const query = new URLSearchParams();
        writeFolds(query, foldWords(one, folding));
        const folds = readFolds(new URLSearchParams(String(query)));
        const again = folds && foldingFrom(one, folds);
        expect(again?.roots).toBe(folding.roots);
        expect(new Map(again?.open)).toEqual(new Map(folding.open));
        expect(again?.also).toEqual(folding.also);
      },
    ),
  );
});

test('everything unfolded, and a level, are short words', () => {
  expect(written(unfoldedTo(outline, Number.POSITIVE_INFINITY))).toBe('unfold=all');
  expect(written(unfoldedTo(outline, 1))).toBe('unfold=1');
  expect(written({ roots: 1, open: new Map([['a', 1]]), also: new Set() })).toBe('roots=1&open=1%3Aa');
});

test('nodes that the map does not have, or with nothing under them, are not unfolded', () => {
  const folds = readFolds(new URLSearchParams('roots=9&open=3:nowhere&open=5:e&open=9:a&also=mars'));
  const folding = folds && foldingFrom(outline, folds);
  expect(folding).toEqual({ roots: 1, open: new Map([['a', 2]]), also: new Set() });
});

test.each(['unfold=-1', 'unfold=NaN', 'unfold=1e9', 'roots=x', 'roots=99999999', ''])(
  '“%s” unfolds nothing',
  (search) => {
    expect(readFolds(new URLSearchParams(search))).toBeNull();
  },
);

test('a layout and moved boxes are kept, and a layout that does not exist is said', () => {
  const address = { ...USUAL, arrangement: 'actors', pins: [{ id: 'a:b', x: -12, y: 340 }] };
  expect(readAddress(writeAddress(address))).toEqual(address);
  const settled = settleAddress(MAP, readAddress('?layout=spiral&pin=1,2:nowhere&pin=3,4:a'));
  expect(settled.arrangement).toBe('chapters');
  expect(settled.pins).toEqual([{ id: 'a', x: 3, y: 4 }]);
  expect(settled.notices[0]).toContain('“spiral”');
});

test('a link never grows beyond 2,000 characters: moved boxes are left out first, then folds', () => {
  const pins = Array.from({ length: 60 }, (_, i) => ({ id: `a-box-with-a-long-name-${i}`, x: i, y: i }));
  const open = Array.from({ length: 20 }, (_, i) => ({ id: `an-open-box-${i}`, count: 3 }));
  const some = writeAddress({ ...USUAL, selected: 'a', pins, folds: { roots: 1, open, also: [] } });
  expect(some.length).toBeLessThanOrEqual(2000);
  expect(some).toContain('open=');
  expect(some).not.toContain('pin=');
  const many = Array.from({ length: 200 }, (_, i) => ({ id: `an-open-box-${i}`, count: 3 }));
  expect(writeAddress({ ...USUAL, selected: 'a', pins, folds: { roots: 1, open: many, also: [] } })).toBe(
    '?at=a&v=1',
  );
});
