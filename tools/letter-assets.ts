import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { FONT_SUBSETS, type FontSubset } from '#picture/font-subsets.ts';
import { letterAddress, WEIGHTS } from '#picture/pdf/letter-files.ts';
import { rangeHolds } from '#picture/unicode-range.ts';
import type { Weight } from '#scene/measure.ts';

const FONTS = fileURLToPath(
  new URL('../node_modules/@fontsource-variable/source-sans-3/files', import.meta.url),
);

/** A part of the bundled font as the page has it, in all weights. */
export function fontFile(subset: FontSubset): Buffer {
  return readFileSync(join(FONTS, `source-sans-3-${subset}-wght-normal.woff2`));
}

const made = new Map<string, Promise<Buffer>>();

/**
 * A part of the bundled font in one weight, as TrueType: what neither reads compressed fonts nor variable weights, such
 * as a PDF, takes its letters from that.
 */
export function letterFont(subset: FontSubset, weight: Weight): Promise<Buffer> {
  const key = letterAddress(subset, weight);
  const known = made.get(key);
  if (known) return known;
  const file = fontFile(subset);
  const range = FONT_SUBSETS.find((one) => one.subset === subset)?.unicodeRange ?? '';
  const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
  const font = subsetFont(file, charactersOf(range), options);
  made.set(key, font);
  return font;
}

/** The parts of the bundled font that a text needs, the commonest first. */
export function neededSubsets(text: string): readonly FontSubset[] {
  return FONT_SUBSETS.filter(({ unicodeRange }) => rangeHolds(unicodeRange, text))
    .map(({ subset }) => subset)
    .toReversed();
}

/** Ships those fonts under `fonts/`, for whoever makes a PDF. */
export function letterAssets(): Plugin {
  const all = FONT_SUBSETS.flatMap(({ subset }) => WEIGHTS.map((weight) => ({ subset, weight })));
  return {
    name: 'letter-assets',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1);
        const asked = all.find(({ subset, weight }) => letterAddress(subset, weight) === path);
        if (!asked) return next();
        response.setHeader('Content-Type', 'font/ttf');
        response.end(await letterFont(asked.subset, asked.weight));
      });
    },
    async generateBundle() {
      for (const { subset, weight } of all) {
        const source = await letterFont(subset, weight);
        this.emitFile({ type: 'asset', fileName: letterAddress(subset, weight), source });
      }
    },
  };
}

/** Every character of a range as CSS writes it. */
function charactersOf(unicodeRange: string): string {
  return [...unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    .flatMap(([, first = '', last = first]) => {
      const start = Number.parseInt(first, 16);
      const count = Number.parseInt(last, 16) - start + 1;
      return Array.from({ length: count }, (_, i) => String.fromCodePoint(start + i));
    })
    .join('');
}
