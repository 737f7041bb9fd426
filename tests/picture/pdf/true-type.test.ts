import { describe, expect, it } from 'vitest';
import { FONT_SUBSETS } from '#picture/font-subsets.ts';
import { trueType } from '#picture/pdf/true-type.ts';
import { textWidth, type Weight } from '#scene/measure.ts';
import { letterFont } from '../../../tools/letter-assets.ts';
import { lettersFor } from './letters.ts';

describe('the letters of a PDF', () => {
  it.each<Weight>([400, 600])('are as wide as the drawing takes them for, in weight %i', async (weight) => {
    const text = 'ABCxyz019 .,;–“”éčřżğĐЖщΩ';
    const files = (await lettersFor(text)).filter((file) => file.weight === weight);
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const file = files.find(({ font }) => font.glyphs.has(code));
      const width = file?.font.advance(file.font.glyphs.get(code) ?? 0);
      expect([letter, Math.abs((width ?? -99) - textWidth(letter, 1000, weight)) <= 1]).toEqual([
        letter,
        true,
      ]);
    }
  });

  it('can be read in every part of the font', async () => {
    for (const { subset } of FONT_SUBSETS) {
      const { glyphs, ascent, descent } = trueType(await letterFont(subset, 400));
      expect(glyphs.size).toBeGreaterThan(30);
      expect(ascent).toBeGreaterThan(0);
      expect(descent).toBeLessThan(0);
    }
  });
});
