import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#scene/measure.ts';
import { wrapped } from '#scene/wrap.ts';

const SENTENCE = 'Assistance must follow the law of both countries and Article 51 of the UN Charter.';

test('a sentence breaks between words and keeps all of them', () => {
  const lines = wrapped(SENTENCE, 200, 13, 400);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(SENTENCE);
});

test('no line is wider than it may be, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      for (const line of wrapped(text, width, 13, 400)) {
        // A single character may be wider than any line; there is nothing to break in it.
        if ([...new Intl.Segmenter().segment(line)].length > 1) {
          expect(textWidth(line, 13, 400)).toBeLessThanOrEqual(width);
        }
      }
    }),
  );
});

test('wrapping loses no character but spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bare = (s: string) => s.replace(/\s/gu, '');
      expect(bare(wrapped(text, 120, 13, 400).join(''))).toBe(bare(text));
    }),
  );
});

test('what exceeds the lines allowed ends in an ellipsis that still fits', () => {
  const lines = wrapped(SENTENCE, 150, 13, 400, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/[\p{L}\d]…$/u);
  expect(textWidth(lines[1] ?? '', 13, 400)).toBeLessThanOrEqual(150);
});

test('a text that just fits gets no ellipsis', () => {
  expect(wrapped('Two blocs', 500, 13, 400, 1)).toEqual(['Two blocs']);
});

test('a word wider than a line is broken', () => {
  expect(wrapped('m'.repeat(60), 100, 13, 400).length).toBeGreaterThan(3);
});

test('Chinese breaks between any two characters', () => {
  const lines = wrapped('条约是一个长期的合作计划而且是防止战争的因素', 60, 13, 400);
  expect(lines.length).toBeGreaterThan(3);
});

test('an empty text has no lines', () => {
  expect(wrapped('  ', 100, 13, 400)).toEqual([]);
});
