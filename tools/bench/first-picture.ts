import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Size } from '#scene/geometry.ts';

export const WINDOW: Size = { width: 1440, height: 900 };

/** How a page came to its first picture. */
export interface FirstPicture {
  /** Milliseconds from navigation to the drawn map. */
  readonly time: number;
  /** Bytes of the scripts asked for until then, each compressed as a server would. */
  readonly scriptBytes: number;
  /** The part of the page that the map has, where it says so. */
  readonly stage: Size | null;
}

/** Opens a page with nothing cached, and waits for its map. */
export async function firstPicture(browser: Browser, url: string): Promise<FirstPicture> {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      // A page that is closed before the last script is there has no body to give; such a script came too late to count.
      scripts.set(
        response.url(),
        response.body().catch(() => Buffer.alloc(0)),
      );
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('counterpoint:drawn').length > 0,
      undefined,
      {
        polling: 100,
        timeout: 120_000,
      },
    );
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => {
      const time = performance.getEntriesByName('counterpoint:drawn')[0]?.startTime ?? Number.NaN;
      const stage = document.querySelector('.stage');
      return {
        time,
        asked: performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime <= time)
          .map(({ name }) => name),
        stage: stage && { width: stage.clientWidth, height: stage.clientHeight },
      };
    });
    let scriptBytes = 0;
    for (const address of seen.asked) {
      const body = await scripts.get(address);
      if (body) scriptBytes += gzipSync(body).length;
    }
    return { time: seen.time, scriptBytes, stage: seen.stage };
  } finally {
    await context.close();
  }
}
