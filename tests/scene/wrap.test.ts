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

const JAPANESE = fc.string({
  unit: fc.constantFrom(...'生徒会は眠りがアルー、。「」ゃっ十二AB 9'),
  maxLength: 60,
});

test('no Japanese line begins with a stop or a small letter, or ends with an opening mark', () => {
  fc.assert(
    fc.property(JAPANESE, fc.integer({ min: 120, max: 300 }), (text, width) => {
      // A run of signs that is longer than any line has to break somewhere.
      fc.pre(!/[、。」ゃっー「]{4}/u.test(text));
      const lines = wrapped(text, width, 13, 400);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。」ゃっー]/u);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/「$/u);
    }),
  );
});

test('a Japanese text breaks after phrases where it can, into lines of much the same length', () => {
  expect(wrapped('生徒は眠りが足りていない', 222, 23, 600)).toEqual(['生徒は眠りが', '足りていない']);
  expect(wrapped('早起きは習慣で身に付く', 222, 23, 600)).toEqual(['早起きは習慣で', '身に付く']);
});

test('even lines are as many as full ones, fit as well, and lose nothing', () => {
  fc.assert(
    fc.property(JAPANESE, fc.integer({ min: 60, max: 300 }), (text, width) => {
      const lines = wrapped(text, width, 13, 400);
      const bare = (words: string) => words.replace(/\s/gu, '');
      expect(bare(lines.join(''))).toBe(bare(text));
      expect(wrapped(text, width, 13, 400, Math.max(1, lines.length))).toEqual(lines);
      for (const line of lines) expect(textWidth(line, 13, 400)).toBeLessThanOrEqual(width);
    }),
  );
});

test('a name in Latin letters stays whole in a Japanese sentence', () => {
  for (const width of [60, 80, 100, 120]) {
    expect(wrapped('生徒はOKと言った', width, 13, 400).join('/')).toContain('OK');
  }
});
