/**
 * Writes the advance widths of the bundled font as a browser measures them, so that text can be measured alike
 * in a page, a worker and Node. Run with `npx tsx tools/write-font-metrics.ts` after an update of the font.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from './browser.ts';

const FAMILY = 'Source Sans 3 Variable';
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
/** First and last code point of the blocks that are measured one by one. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
];

const require = createRequire(import.meta.url);
const css = readFileSync(require.resolve('@fontsource-variable/source-sans-3/index.css'), 'utf8').replace(
  /url\(\.\/(files\/[^)]+\.woff2)\)/g,
  (_, file: string) => {
    const bytes = readFileSync(require.resolve(`@fontsource-variable/source-sans-3/${file}`));
    return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
  },
);

const browser = await launchBrowser();
const page = await browser.newPage();
await page.setContent(`<style>${css}</style><canvas></canvas>`);
// tsx names functions through a helper that the page does not have.
await page.evaluate('globalThis.__name = (named) => named');
const blocks = await page.evaluate(
  async ({ family, ranges, subsets }) => {
    const samples = 'aāαя'.slice(0, subsets);
    for (const weight of [400, 600]) await document.fonts.load(`${weight} 100px "${family}"`, samples);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('No canvas to measure on.');
    context.fontKerning = 'none';
    const width = (codePoint: number, weight: number): number => {
      const character = String.fromCodePoint(codePoint);
      const measured = (fallback: string) => {
        context.font = `${weight} 1000px "${family}", ${fallback}`;
        return context.measureText(character).width;
      };
      // Where two fallbacks disagree, the font itself has no such character.
      const [a, b] = [measured('monospace'), measured('serif')];
      return a === b ? Math.round(a) : 0;
    };
    return ranges.map(([first, last]) => ({
      first,
      widths: Object.fromEntries(
        [400, 600].map((weight) => [
          weight,
          Array.from({ length: last - first + 1 }, (_, i) => width(first + i, weight)),
        ]),
      ),
    }));
  },
  { family: FAMILY, ranges: BLOCKS, subsets: SUBSETS.length },
);
await browser.close();
writeFileSync(
  new URL('../src/scene/font-metrics.generated.json', import.meta.url),
  `${JSON.stringify({ family: FAMILY, blocks })}\n`,
);
