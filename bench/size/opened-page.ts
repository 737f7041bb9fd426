import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const WINDOW = { width: 1440, height: 900 };
/** Longer than this nobody waits for a picture. */
const PATIENCE = 180_000;

/** Opens a page with nothing cached, waits for its picture, and gives it away for as long as `use` needs it. */
export async function withPicture<T>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    for (const script of ['watch.js', 'pan.js']) {
      await context.addInitScript({ path: join(import.meta.dirname, script) });
    }
    const page = await context.newPage();
    const failure = new Promise<never>((_, reject) => page.on('pageerror', reject));
    await page.goto(url, { waitUntil: 'commit' });
    const drawn = page.waitForFunction(
      () => performance.getEntriesByName('bench:drawn').length > 0,
      undefined,
      { polling: 100, timeout: PATIENCE },
    );
    await Promise.race([drawn, failure]);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds from the map in memory to its first picture; from the navigation where nobody says when that was. */
export async function pictureTime(page: Page): Promise<number> {
  const { open, drawn } = await page.evaluate(() => ({
    open: (
      performance.getEntriesByName('counterpoint:open')[0] ?? performance.getEntriesByName('bench:open')[0]
    )?.startTime,
    drawn: performance.getEntriesByName('bench:drawn')[0]?.startTime ?? Number.NaN,
  }));
  if (open === undefined) console.warn('No mark says when the map was in memory: timed from the navigation.');
  return drawn - (open ?? 0);
}
