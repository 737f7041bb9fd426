/**
 * Makes the README's pictures from the real page. `npm run screenshots -- --all FOLDER` makes instead one of every
 * size, theme and state, for looking at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Id } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { THEMES, type Theme } from '#scene/scene.ts';
import { launchBrowser } from './browser.ts';
import { ROOT, serveBuiltSite } from './site.ts';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const reading = readMap(readFileSync(join(ROOT, 'graph-data', 'russia-dprk-treaty.json')));
if (!reading.ok) throw new Error(reading.refusal.message);
const { map } = reading;
const filtered = `?actor=${actorCalled('South Korea')}&lens=answers`;
const selected = `?at=${map.thesis[0] ?? ''}`;

interface Shot {
  readonly address: string;
  readonly size: readonly [number, number];
  readonly theme: Theme;
  readonly file: string;
}

const [option, folder] = process.argv.slice(2);
if (option !== undefined && (option !== '--all' || folder === undefined)) {
  console.error('Usage: npm run screenshots [-- --all FOLDER]');
  process.exit(2);
}

const browser = await launchBrowser();
const site = await serveBuiltSite();
for (const shot of folder === undefined ? forReadme() : everyState(folder)) {
  await take(browser, shot);
  console.log(shot.file);
}
await browser.close();
await site.close();

function forReadme(): readonly Shot[] {
  const picture = (name: string) => join(ROOT, 'docs', 'pictures', `${name}.png`);
  return [
    { address: '', size: SIZES[0], theme: 'light', file: picture('treaty-map') },
    { address: filtered, size: SIZES[0], theme: 'light', file: picture('treaty-map-south-korea') },
  ];
}

function everyState(folder: string): readonly Shot[] {
  const states = { opening: '', filtered, selected };
  return SIZES.flatMap((size) =>
    THEMES.flatMap((theme) =>
      Object.entries(states).map(([state, address]) => ({
        address,
        size,
        theme,
        file: join(folder, `${size[0]}x${size[1]}-${theme}-${state}.png`),
      })),
    ),
  );
}

async function take(browser: Browser, { address, size: [width, height], theme, file }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    // What glides would be caught half-way.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => performance.getEntriesByName('counterpoint:drawn').length > 0);
  await page.evaluate(() => document.fonts.ready);
  // A filtered map is laid out after the first picture.
  await page.waitForTimeout(1_500);
  mkdirSync(join(file, '..'), { recursive: true });
  await page.screenshot({ path: file });
  await context.close();
}

function actorCalled(name: string): Id {
  const actor = map.actors.find((known) => known.name === name);
  if (!actor) throw new Error(`Nobody in the map is called ${name}.`);
  return actor.id;
}
