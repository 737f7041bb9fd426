import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArgumentMap } from '#domain/map.ts';
import { exportedPage, TEMPLATE_ADDRESS } from '#formats/exported-page.ts';
import { writeMap } from '#formats/write-map.ts';
import { FONT_SUBSETS } from '#picture/font-subsets.ts';
import { fontFile, neededSubsets } from './letter-assets.ts';

const TEMPLATE = fileURLToPath(new URL(`../dist/${TEMPLATE_ADDRESS}`, import.meta.url));

/** A map as a page that opens without a site; null where the template of such pages has not been built. */
export function mapPage(map: ArgumentMap, saved: string, template = TEMPLATE): string | null {
  if (!existsSync(template)) return null;
  // The page's own words are in the commonest letters, whatever the map is written in.
  const needed = new Set([...neededSubsets(writeMap(map)), 'latin']);
  const fonts = FONT_SUBSETS.filter(({ subset }) => needed.has(subset)).map(({ subset, unicodeRange }) => ({
    url: `data:font/woff2;base64,${fontFile(subset).toString('base64')}`,
    unicodeRange,
  }));
  return exportedPage(readFileSync(template, 'utf8'), map, { view: '', saved, fonts });
}
