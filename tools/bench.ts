/**
 * What a reader waits for: the first picture of the treaty map, against a bare page that draws the same boxes with
 * Cytoscape alone, and against the page itself without the layouts that are made when it is built; then a filter of a
 * large map, against Cytoscape alone that hides the same. Writes docs/benchmarks.md. `npm run bench -- 15` takes fifteen rounds instead of the usual nine.
 */
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readMap } from '#formats/read-map.ts';
import type { Size } from '#scene/geometry.ts';
import type { ShippedLayouts } from '#scene/layout/shipped-layouts.ts';
import { bareElements } from './bench/bare-elements.ts';
import { CLAIMS, filteredMap, filters, filterTimes } from './bench/filter-by-actor.ts';
import { filterParts } from './bench/filter-parts.ts';
import { type FirstPicture, firstPicture, WINDOW } from './bench/first-picture.ts';
import { launchBrowser } from './browser.ts';
import { newFolder, ROOT, serve, serveBuiltSite } from './site.ts';

const ROUNDS = Math.max(7, Number(process.argv[2]) || 9);
const MAP = 'russia-dprk-treaty';
const MOST_BYTES = 300_000;
const MOST_TIMES = 1.5;
const MOST_FILTER = 100;

const PAGES = ['page', 'bare', 'unlaid'] as const;
type PageName = (typeof PAGES)[number];

const browser = await launchBrowser();
const site = await serveBuiltSite();
const { stage } = await firstPicture(browser, site.url);
if (!stage) throw new Error('The page has no stage.');
const bare = await serve(await buildBarePage(stage));
const unlaid = await serve(siteWithoutLayouts());
const urls: Record<PageName, string> = { page: site.url, bare: bare.url, unlaid: unlaid.url };

const runs: Record<PageName, FirstPicture[]> = { page: [], bare: [], unlaid: [] };
// One after the other in each round, so that whatever else the machine does meets all alike.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of PAGES) runs[name].push(await firstPicture(browser, urls[name]));
}
const filtering = await filterTimes(browser, site, ROUNDS);
const parts = await filterParts(filteredMap, filters, stage, ROUNDS);
const version = browser.version();
await browser.close();
await Promise.all([site, bare, unlaid].map((server) => server.close()));

const report = table();
const filterReport = filterTable();
console.log(`\n${report}\n\n${filterReport}`);
writeFileSync(join(ROOT, 'docs', 'benchmarks.md'), document(report, filterReport));

async function buildBarePage(room: Size): Promise<string> {
  const folder = newFolder('bare');
  await build({
    root: join(ROOT, 'tools', 'bench'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: join(ROOT, 'tools', 'bench', 'bare-page.html') },
    },
  });
  const reading = readMap(readFileSync(join(site.folder, 'maps', `${MAP}.json`)));
  if (!reading.ok) throw new Error(reading.refusal.message);
  const layouts = readFileSync(join(site.folder, 'maps', `${MAP}.layouts.json`), 'utf8');
  const elements = bareElements(reading.map, JSON.parse(layouts) as ShippedLayouts, room);
  writeFileSync(join(folder, 'elements.json'), JSON.stringify(elements));
  copyFileSync(join(folder, 'bare-page.html'), join(folder, 'index.html'));
  return folder;
}

function siteWithoutLayouts(): string {
  const folder = newFolder('unlaid');
  cpSync(site.folder, folder, { recursive: true });
  rmSync(join(folder, 'maps', `${MAP}.layouts.json`));
  return folder;
}

function median(name: PageName, of: (run: FirstPicture) => number): number {
  return medianOf(runs[name].map(of));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

function table(): string {
  const time = (name: PageName) => median(name, (run) => run.time);
  const bytes = median('page', (run) => run.scriptBytes);
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

function rangeOf(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))} ms`;
}

function verdict(good: boolean): string {
  return good ? 'met' : '**missed**';
}

function filterTable(): string {
  const [page, bare] = [medianOf(filtering.page), medianOf(filtering.bare)];
  const [left, most] = [filtering.left.toLocaleString('en'), MOST_FILTER];
  const ms = (values: readonly number[]) => `${medianOf(values).toFixed(1)} ms`;
  return [
    '| filter by actor | figure | goal |',
    '| --- | --- | --- |',
    `| the page, press on an actor to the new picture | ${Math.round(page)} ms (${rangeOf(filtering.page)}) | at most ${most} ms: ${verdict(page <= most)} |`,
    `| Cytoscape alone, class change to the new picture | ${Math.round(bare)} ms (${rangeOf(filtering.bare)}) | |`,
    `| the page against Cytoscape alone | ${(page / bare).toFixed(2)} × | at most ${MOST_TIMES} ×: ${verdict(page / bare <= MOST_TIMES)} |`,
    `| statements left, and boxes drawn of them | ${left}, ${filtering.drawn} | |`,
    `| in Node: what the filter leaves | ${ms(parts.visibility)} | |`,
    `| in Node: the outline of that, and what of it is drawn | ${ms(parts.outline)} | |`,
    `| in Node: the layout of what is drawn | ${ms(parts.layout)} | |`,
  ].join('\n');
}

function document(figures: string, filterFigures: string): string {
  return `# Benchmarks

    npm run bench

writes this page. Each figure is the median of ${ROUNDS} rounds, and each round opens the three pages one after the other
with nothing cached, in a window of ${WINDOW.width} × ${WINDOW.height}, without a GPU, from a server on the same machine.
These are from Chromium ${version} on ${cpus().length} cores; another machine has other milliseconds, but much the same ratios.

${figures}

- **The drawn map** is the moment of the mark \`counterpoint:drawn\`, set when Cytoscape has rendered for the first time.
- **JavaScript before the first picture** is every script that was asked for until then, each compressed by itself.
- **The bare page** (\`tools/bench/bare-page.ts\`) fetches the same boxes and lines with their places, sizes and wrapped labels,
  and draws them once: no page around them, no shapes, no fonts, no filter.
- **Without a layout made beforehand** the page is laid out in the worker before it can be drawn.

## Filter by actor in a map of ${CLAIMS.toLocaleString('en')} statements

${filterFigures}

Each round filters a made-up map (\`bench/generate-map.ts\`) by ${filters.length} actors one after the other, with the whole map in between.

- **The page** begins when the button goes down on an actor in the panel and ends with the second frame after Cytoscape has the new
  scene: filter, outline, folding, a new layout in the worker, the scene, and everything beside the map. It draws only the main lines
  of what is left, never more than 600 boxes.
- **Cytoscape alone** (\`tools/bench/bare-filter.ts\`) holds all statements as plain boxes on a grid and all steps between them as straight
  lines, without words, and gives what the same filter hides a class with \`display: none\`. It ends with the second frame after that.
  Its boxes stay where they were, and as small.
- Both are measured in one browser, in windows of the same size, with reduced motion: boxes do not glide.
`;
}
