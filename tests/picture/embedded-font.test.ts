import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { embeddedFont } from '#picture/embedded-font.ts';
import { FONT_FILES } from '#picture/font-files.ts';
import { rangeHolds } from '#picture/unicode-range.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the font inside a picture', () => {
  it('is divided as in the font’s own style sheet', () => {
    const sheet = readFileSync('node_modules/@fontsource-variable/source-sans-3/index.css', 'utf8');
    const ranges = [...sheet.matchAll(/unicode-range: ([^;]+);/g)].map((match) => match[1]);
    expect(FONT_FILES.map((file) => file.unicodeRange).toSorted()).toEqual(ranges.toSorted());
  });

  it.each([
    ['Article 4', 1],
    ['Пхеньян 2024', 2],
    ['Kim Čong-un', 2],
    ['漢字', 0],
  ])('has for %j %i of its files', (text, count) => {
    expect(FONT_FILES.filter((file) => rangeHolds(file.unicodeRange, text))).toHaveLength(count);
  });

  it('is left out where it cannot be fetched', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await embeddedFont('Article 4')).toBeNull();
  });
});
