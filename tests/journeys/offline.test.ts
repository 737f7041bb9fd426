import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { serviceWorker } from '../../tools/offline.ts';
import { newFolder, serve } from '../../tools/site.ts';
import { test as base, listen, watchPolicy } from './page.ts';
import { everyNode, treaty } from './shipped-map.ts';
import { drawn, shownOf } from './stage.ts';

const MAP = 'everyday-argument';

interface Keeper {
  /** A browser that keeps what it is asked to keep. */
  readonly context: BrowserContext;
  /** Opens an address of the site in a page of its own. */
  open(path?: string): Promise<Page>;
  /** Puts another build in the place of the one that is served: its page, and one map with this title. */
  deploy(title: string): void;
}

/** A test with a site of its own, under a name that is not the reader's own computer. */
const test = base.extend<{ keeper: Keeper }>({
  keeper: async ({ browser }, use) => {
    const folder = newFolder('kept');
    cpSync(inject('folder'), folder, { recursive: true });
    const site = await serve(folder);
    const address = site.url.replace('127.0.0.1', 'kept.localhost');
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(15_000);
    const trouble: string[] = [];
    await use({
      context,
      open: async (path = '') => {
        const page = await context.newPage();
        listen(page, trouble, address);
        await watchPolicy(page);
        await page.goto(address + path);
        return page;
      },
      deploy: (title) => {
        const map = join(folder, 'maps', `${MAP}.json`);
        const held = JSON.parse(readFileSync(map, 'utf8')) as object;
        writeFileSync(map, JSON.stringify({ ...held, title }));
        const page = join(folder, 'index.html');
        const marked = readFileSync(page, 'utf8').replace(/<body[^>]*>/, `<body data-build="${title}">`);
        writeFileSync(page, marked);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const);
        writeFileSync(join(folder, 'service-worker.js'), serviceWorker(files));
      },
    });
    await context.close();
    await site.close();
    expect(trouble).toEqual([]);
  },
});

const PATIENT = { timeout: 20_000 };

/** Waits until the browser has all that it keeps. */
async function isKept(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(kept, PATIENT).toBe(true);
}

/** Waits until a newer build is ready and waits for its turn. */
async function newerWaits(page: Page): Promise<void> {
  const waiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state;
    });
  await expect.poll(waiting, PATIENT).toBe('installed');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const build = (page: Page) => page.locator('body').getAttribute('data-build');

describe('after one visit', () => {
  test('the page opens without a network, with all maps that ship', async ({ keeper }) => {
    const page = await keeper.open();
    await drawn(page);
    await isKept(page);
    await keeper.context.setOffline(true);
    await page.reload();
    await drawn(page);
    expect(await title(page)).toBe(treaty.title);
    expect(await shownOf(page, everyNode)).toEqual(everyNode);
    const other = await keeper.open(`?map=${MAP}`);
    await drawn(other);
    expect(await title(other)).not.toBe(treaty.title);
    await other.keyboard.press('/');
    await other.getByRole('dialog').getByRole('combobox').fill('street');
    await other.getByRole('option').first().waitFor();
  });

  test('a newer build takes over at the next visit, whole, and not before', async ({ keeper }) => {
    const first = await keeper.open(`?map=${MAP}`);
    await drawn(first);
    await isKept(first);
    const before = await title(first);
    keeper.deploy('A newer map');

    const second = await keeper.open(`?map=${MAP}`);
    await drawn(second);
    await newerWaits(second);
    expect([await title(second), await build(second)]).toEqual([before, null]);
    await second.reload();
    await drawn(second);
    expect([await title(second), await build(second)]).toEqual([before, null]);

    await first.close();
    await second.close();
    await expect
      .poll(async () => {
        const third = await keeper.open(`?map=${MAP}`);
        await drawn(third);
        const seen = [await title(third), await build(third)];
        await third.close();
        return seen;
      }, PATIENT)
      .toEqual(['A newer map', 'A newer map']);
    const last = await keeper.open();
    await drawn(last);
    expect(await last.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });
});

test('under a name of the reader’s own computer nothing is kept', async ({ visitor }) => {
  const page = await visitor.open(`?map=${MAP}`);
  await drawn(page);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
