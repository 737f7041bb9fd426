import { expect, test } from 'vitest';
import { missingLetters } from '../../tools/missing-letters.ts';

const NO_FONTS = { loadSystemFonts: false };

test('letters of the bundled font are missing nowhere', () => {
  expect(missingLetters('Straße, Ёлка, σοφός, Łódź — “€”', NO_FONTS)).toEqual([]);
});

test('without any other font all others are missing, each named once', () => {
  expect(missingLetters('a 学校の校 b مكتبة', NO_FONTS)).toEqual([...'学校のمكتبة']);
});
