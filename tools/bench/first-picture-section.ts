import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMap } from '#formats/read-map.ts';
import type { Size } from '#scene/geometry.ts';
import type { ShippedLayouts } from '#scene/layout/shipped-layouts.ts';
import { median } from '../../bench/median.ts';
import { verdict } from '../../bench/verdict.ts';
import { newFolder, type Site, serve } from '../site.ts';
import { bareElements } from './bare-elements.ts';
import { builtPage } from './built-page.ts';
import { type FirstPicture, firstPicture } from './first-picture.ts';
import { rangeOf, type Section } from './section.ts';

const MAP = 'russia-dprk-treaty';
const MOST_BYTES = 300_000;
const MOST_TIMES = 1.5;

const PAGES = ['page', 'bare', 'unlaid'] as const;
type PageName = (typeof PAGES)[number];
type Runs = Readonly<Record<PageName, readonly FirstPicture[]>>;

/**
 * The first picture of the treaty map, against a bare page that draws the same boxes with Cytoscape alone, and against the
 * page itself without the layouts that are made when it is built.
 */
export const firstPictureSection: Section = async ({ browser, site, rounds }) => {
  const { stage } = await firstPicture(browser, site.url);
  if (!stage) throw new Error('The page has no stage.');
  const bare = await serve(await barePage(site, stage));
  const unlaid = await serve(withoutLayouts(site));
  const urls: Record<PageName, string> = { page: site.url, bare: bare.url, unlaid: unlaid.url };
  const runs: Record<PageName, FirstPicture[]> = { page: [], bare: [], unlaid: [] };
  // One after the other in each round, so that whatever else the machine does meets all alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const name of PAGES) runs[name].push(await firstPicture(browser, urls[name]));
  }
  await Promise.all([bare, unlaid].map((server) => server.close()));
  return `## The first picture

${table(runs)}

Each round opens the three pages one after the other with nothing cached.

- **The drawn map** is the moment of the mark \`counterpoint:drawn\`, set when Cytoscape has rendered for the first time.
- **JavaScript before the first picture** is every script that was asked for until then, each compressed by itself.
- **The bare page** (\`tools/bench/bare-page.ts\`) fetches the same boxes and lines with their places, sizes and wrapped labels,
  and draws them once: no page around them, no shapes, no fonts, no filter.
- **Without a layout made beforehand** the page is laid out in the worker before it can be drawn.
`;
};

async function barePage(site: Site, room: Size): Promise<string> {
  const folder = await builtPage('bare-page');
  const reading = readMap(readFileSync(join(site.folder, 'maps', `${MAP}.json`)));
  if (!reading.ok) throw new Error(reading.refusal.message);
  const layouts = readFileSync(join(site.folder, 'maps', `${MAP}.layouts.json`), 'utf8');
  const elements = bareElements(reading.map, JSON.parse(layouts) as ShippedLayouts, room);
  writeFileSync(join(folder, 'elements.json'), JSON.stringify(elements));
  return folder;
}

function withoutLayouts(site: Site): string {
  const folder = newFolder('unlaid');
  cpSync(site.folder, folder, { recursive: true });
  rmSync(join(folder, 'maps', `${MAP}.layouts.json`));
  return folder;
}

function table(runs: Runs): string {
  const time = (name: PageName) => median(runs[name].map((run) => run.time));
  const bytes = median(runs.page.map((run) => run.scriptBytes));
  const times = (name: PageName) => `${(time('page') / time(name)).toFixed(2)} ×`;
  const range = (name: PageName) => rangeOf(runs[name].map((run) => run.time));
  const ratio = time('page') / time('bare');
  return [
    '| what | figure | goal |',
    '| --- | --- | --- |',
    `| JavaScript before the first picture, gzip | ${(bytes / 1000).toFixed(0)} kB | at most ${MOST_BYTES / 1000} kB: ${verdict(bytes <= MOST_BYTES)} |`,
    `| the page, navigation to the drawn map | ${Math.round(time('page'))} ms (${range('page')}) | |`,
    `| a bare page, the same boxes with Cytoscape alone | ${Math.round(time('bare'))} ms (${range('bare')}) | |`,
    `| the page with its layout not made beforehand | ${Math.round(time('unlaid'))} ms (${range('unlaid')}) | |`,
    `| the page against the bare page | ${times('bare')} | at most ${MOST_TIMES} ×: ${verdict(ratio <= MOST_TIMES)} |`,
    `| the page against itself with no layout made beforehand | ${times('unlaid')} | |`,
  ].join('\n');
}
