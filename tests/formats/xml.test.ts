import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, element, escaped } from '#formats/xml.ts';

test('markup becomes text', () => {
  expect(escaped('<b>&"</b>')).toBe('&lt;b&gt;&amp;&quot;&lt;/b&gt;');
});

test('characters that XML forbids are left out, all others stay', () => {
  expect(escaped('a\u0000b\u0008c\ud800d\ufffee')).toBe('abcde');
  expect(escaped('🙂 ñ 条 \u202e')).toBe('🙂 ñ 条 \u202e');
});

test('nothing that is escaped can end a text or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;|#9;|#10;|#13;)/);
    }),
  );
});

test('attributes that are undefined are left out, numbers are short, and no number is not a number', () => {
  expect(element('rect', { x: 1 / 3, y: Number.NaN, fill: undefined })).toBe('<rect x="0.33" y="0"/>');
  expect(decimal(Number.POSITIVE_INFINITY)).toBe('0');
});
