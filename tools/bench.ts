/**
 * What a reader waits for, each against a bare page or a peer in the same run. Writes docs/benchmarks.md.
 * `npm run bench -- 15` takes fifteen rounds instead of the usual nine.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { filterSection } from './bench/filter-section.ts';
import { WINDOW } from './bench/first-picture.ts';
import { firstPictureSection } from './bench/first-picture-section.ts';
import { pictureSection } from './bench/picture-section.ts';
import { searchSection } from './bench/search-section.ts';
import { launchBrowser } from './browser.ts';
import { ROOT, serveBuiltSite } from './site.ts';

const SECTIONS = [firstPictureSection, filterSection, searchSection, pictureSection];

const rounds = Math.max(7, Number(process.argv[2]) || 9);
const browser = await launchBrowser();
const site = await serveBuiltSite();
const parts: string[] = [];
for (const section of SECTIONS) {
  const part = await section({ browser, site, rounds });
  console.log(part);
  parts.push(part);
}
const version = browser.version();
await browser.close();
await site.close();

writeFileSync(
  join(ROOT, 'docs', 'benchmarks.md'),
  `# Benchmarks

    npm run bench

writes this page. Each figure is the median of ${rounds} rounds, in a window of ${WINDOW.width} × ${WINDOW.height}, without a GPU, from a
server on the same machine. These are from Chromium ${version} on ${cpus().length} cores; another machine has other milliseconds, but much
the same ratios.

${parts.join('\n')}`,
);
