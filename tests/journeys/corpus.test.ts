import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { importMap } from '#formats/imports/import-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { samplesThat } from '../corpus-samples.ts';
import { dropBytes } from './own-maps.ts';
import { test } from './page.ts';
import { treaty } from './shipped-map.ts';
import { drawn, drawnIds } from './stage.ts';

/** A page in which scripts from files would leave a trace, and what of its foundations they could have changed. */
async function watched(
  page: Page,
): Promise<() => Promise<{ readonly scripts: number; readonly keys: number }>> {
  await page.evaluate(() => {
    Object.assign(globalThis, { scripts: 0, canary: () => Object.assign(globalThis, { scripts: 1 }) });
  });
  return () =>
    page.evaluate(() => ({
      scripts: (globalThis as unknown as { scripts: number }).scripts,
      keys: Reflect.ownKeys(Object.prototype).length,
    }));
}

const placeOf = (page: Page): string | null => new URL(page.url()).searchParams.get('map');

test('no file that cannot be opened changes the open map, runs a script, or is passed over in silence', async ({
  visitor,
}) => {
  const page = await visitor.open();
  await drawn(page);
  const look = await watched(page);
  const [before, boxes] = [await look(), await drawnIds(page)];
  for (const { name, bytes } of samplesThat(false)) {
    await dropBytes(page, name, bytes);
    const notice = page.locator('.notice', { hasText: name });
    await notice.waitFor();
    expect(await notice.innerText(), name).toMatch(/was not opened \([^)]+\): ./);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent(), name).toBe(treaty.title);
    expect(placeOf(page), name).toBeNull();
  }
  expect(await drawnIds(page)).toEqual(boxes);
  expect(await look()).toEqual(before);
}, 180_000);

test('every file that can be opened opens, and what is in it stays words', async ({ visitor }) => {
  const page = await visitor.open();
  await drawn(page);
  const look = await watched(page);
  const before = await look();
  let open = '';
  for (const { name, bytes } of samplesThat(true)) {
    const reading = await importMap(bytes, name);
    const text = reading.ok ? writeMap(reading.map) : '';
    // The map that is on the page already stays there under its address.
    if (text === open) continue;
    open = text;
    const last = placeOf(page);
    await dropBytes(page, name, bytes);
    await expect
      .poll(() => placeOf(page), { message: name, timeout: 20_000 })
      .toSatisfy((place: string | null) => place !== last && place?.startsWith('kept:') === true);
  }
  expect(await look()).toEqual(before);
}, 300_000);
