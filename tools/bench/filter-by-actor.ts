import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementDefinition } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import { type Filter, NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { writeMap } from '#formats/write-map.ts';
import { generatedMap } from '../../bench/generate-map.ts';
import { type Site, serve } from '../site.ts';
import type { BareFilter } from './bare-filter.ts';
import { builtPage } from './built-page.ts';
import { WINDOW } from './first-picture.ts';

export const CLAIMS = 10_000;
const NAME = `big-${CLAIMS}`;
/** By how many actors is filtered, one after the other, in a round. */
const ACTORS = 12;

/** Milliseconds from the choice of an actor to the new picture, for ours and for Cytoscape alone. */
export interface FilterTimes {
  /** Of our page, where nobody has chosen the actor before. */
  readonly first: readonly number[];
  /** The same where its layout is remembered. */
  readonly again: readonly number[];
  readonly bare: readonly number[];
  /** The middle of how many statements the filters leave, and of how many boxes our page draws of them. */
  readonly left: number;
  readonly drawn: number;
}

export const filteredMap: ArgumentMap = generatedMap({ nodes: CLAIMS, seed: CLAIMS });

/** The filters that are measured: by one actor each, as they come in the map. */
export const filters: readonly Filter[] = filteredMap.actors
  .slice(0, ACTORS)
  .map(({ id }) => ({ ...NO_FILTER, actors: [id] }));

/** Filters the large map by one actor after the other, in each round on our page and on the bare one. */
export async function filterTimes(browser: Browser, site: Site, rounds: number): Promise<FilterTimes> {
  writeFileSync(join(site.folder, 'maps', `${NAME}.json`), writeMap(filteredMap));
  const bareSite = await serve(await buildBareFilter());
  const ours = await opened(browser, `${site.url}?map=${NAME}`);
  const bare = await opened(browser, bareSite.url);
  const first: number[] = [];
  const again: number[] = [];
  const alone: number[] = [];
  const drawn: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [place, { actors }] of filters.entries()) {
        const name = lookupOf(filteredMap).actor.get(actors[0] ?? '')?.name ?? '';
        await bare.evaluate(choosing, null);
        alone.push(await bare.evaluate(choosing, place));
        const ourTime = await chosen(ours, name);
        (round === 0 ? first : again).push(ourTime.time);
        drawn.push(ourTime.drawn);
        await cleared(ours);
      }
    }
  } finally {
    await Promise.all([ours.context().close(), bare.context().close()]);
    await bareSite.close();
  }
  const left = filters.map((filter) => visibility(filteredMap, filter).nodes.size);
  return { first, again, bare: alone, left: middle(left), drawn: middle(drawn) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('counterpoint:drawn').length > 0, undefined, {
    polling: 100,
    timeout: 120_000,
  });
  await page.waitForLoadState('networkidle');
  return page;
}

type Stage = HTMLElement & { readonly counterpoint?: { drawn(): readonly { readonly id: string }[] } };

/** Clicks on an actor in the panel; the clock starts when the button goes down, and stops with the second frame after the new scene is on the canvas. */
async function chosen(page: Page, name: string): Promise<{ time: number; drawn: number }> {
  const row = page.getByRole('treegrid', { name: 'Actors' }).getByRole('row', { name }).first();
  await row.scrollIntoViewIfNeeded();
  const result = page.evaluate(async () => {
    const before = document.querySelector<Stage>('.stage')?.counterpoint;
    const start = await new Promise<number>((resolve) => {
      window.addEventListener('pointerdown', (event) => resolve(event.timeStamp), {
        once: true,
        capture: true,
      });
    });
    while (document.querySelector<Stage>('.stage')?.counterpoint === before)
      await new Promise(requestAnimationFrame);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const time = performance.now() - start;
    return { time, drawn: document.querySelector<Stage>('.stage')?.counterpoint?.drawn().length ?? 0 };
  });
  await row.click();
  return result;
}

async function cleared(page: Page): Promise<void> {
  const result = page.evaluate(async () => {
    const before = document.querySelector<Stage>('.stage')?.counterpoint;
    while (document.querySelector<Stage>('.stage')?.counterpoint === before)
      await new Promise(requestAnimationFrame);
  });
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await result;
  await page.waitForTimeout(300);
}

function choosing(filter: number | null): Promise<number> {
  const { choose } = globalThis as unknown as { choose(filter: number | null): Promise<number> };
  return choose(filter);
}

async function buildBareFilter(): Promise<string> {
  const folder = await builtPage('bare-filter');
  writeFileSync(join(folder, 'filter.json'), JSON.stringify(bareFilter()));
  return folder;
}

function bareFilter(): BareFilter {
  const { node } = lookupOf(filteredMap);
  const across = Math.ceil(Math.sqrt(filteredMap.nodes.length / 3));
  const boxes = filteredMap.nodes.map(
    ({ id }, i): ElementDefinition => ({
      data: { id },
      position: { x: (i % across) * 290, y: Math.floor(i / across) * 110 },
    }),
  );
  const lines = filteredMap.edges.flatMap(({ id, from: [from], to }): ElementDefinition[] =>
    from !== undefined && node.has(to) ? [{ data: { id, source: from, target: to } }] : [],
  );
  return {
    elements: [...boxes, ...lines],
    hidden: filters.map((filter) => {
      const shown = visibility(filteredMap, filter);
      return [...boxes, ...lines]
        .map(({ data }) => data.id ?? '')
        .filter((id) => !shown.nodes.has(id) && !shown.edges.has(id));
    }),
  };
}
