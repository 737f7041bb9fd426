import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveLargeMap, wayUp } from './large-map.ts';
import { test, type Visitor } from './page.ts';
import { drawn, drawnIds, inView, zoom } from './stage.ts';

/** A layout may have to wait for a slow machine. */
const PATIENT = { timeout: 15_000 };

async function openLarge(visitor: Visitor): Promise<Page> {
  serveLargeMap(visitor);
  const page = await visitor.open('?map=long-debate');
  await drawn(page);
  return page;
}

function icicle(page: Page) {
  return page.getByRole('application', { name: 'Overview of the whole map' });
}

function selectedIn(page: Page): string {
  return new URL(page.url()).searchParams.get('at') ?? '';
}

/** Waits until a statement stands in the window, and everything that it hangs on is drawn. */
async function reached(page: Page, id: string): Promise<void> {
  await expect.poll(() => inView(page, id), PATIENT).toBe(true);
  const ids = await drawnIds(page);
  for (const over of wayUp(id)) expect(ids).toContain(over);
}

describe('the overview of a large map', () => {
  test('stands under the drawing, and says how much of the map is drawn', async ({ visitor }) => {
    const page = await openLarge(visitor);
    await icicle(page).waitFor();
    const count = (await drawnIds(page)).length;
    await page.getByText(`${count} of 3,000 statements drawn`).waitFor();
  });

  test('goes with a click to a statement that is folded away', async ({ visitor }) => {
    const page = await openLarge(visitor);
    const strip = await icicle(page).boundingBox();
    if (!strip) throw new Error('The overview has no place.');
    // The fifth of six rows, where nothing is drawn yet.
    await page.mouse.click(strip.x + strip.width * 0.9, strip.y + (strip.height * 4.5) / 6);
    await expect.poll(() => selectedIn(page)).not.toBe('');
    const id = selectedIn(page);
    expect(wayUp(id)).toHaveLength(4);
    await reached(page, id);
  });

  test('goes by keys alone: down three levels, Enter', async ({ visitor }) => {
    const page = await openLarge(visitor);
    expect(await drawnIds(page)).not.toContain('n121');
    await icicle(page).focus();
    for (let level = 0; level < 3; level += 1) await page.keyboard.press('ArrowDown');
    await icicle(page)
      .getByRole('status')
      .filter({ hasText: /Reason 121 .*1 of 3 at level 4, folded away/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => selectedIn(page)).toBe('n121');
    await reached(page, 'n121');
  });

  test('is closed and opened by its button', async ({ visitor }) => {
    const page = await openLarge(visitor);
    await icicle(page).waitFor();
    const toggle = page.getByRole('button', { name: 'Overview' });
    await toggle.click();
    await icicle(page).waitFor({ state: 'detached' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await toggle.click();
    await icicle(page).waitFor();
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the minimap', () => {
  test('comes when the window shows a part, and a press in it moves the window there', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    const minimap = page.locator('.minimap');
    expect(await minimap.count()).toBe(0);
    await page.locator('.stage').focus();
    const nearer = 3 * (await zoom(page));
    await expect
      .poll(async () => {
        await page.keyboard.press('+');
        return zoom(page);
      }, PATIENT)
      .toBeGreaterThan(nearer);
    await minimap.waitFor();
    const place = await minimap.boundingBox();
    if (!place) throw new Error('The minimap has no place.');

    // The middle of the window's frame in the minimap, in shares of the minimap.
    const middle = async () => {
      const frame = await page.locator('.minimap-window').boundingBox();
      if (!frame) return null;
      return {
        x: Math.round((10 * (frame.x + frame.width / 2 - place.x)) / place.width) / 10,
        y: Math.round((10 * (frame.y + frame.height / 2 - place.y)) / place.height) / 10,
      };
    };
    await expect.poll(middle).toEqual({ x: 0.5, y: 0.5 });
    await page.mouse.click(place.x + place.width * 0.9, place.y + place.height * 0.1);
    await expect.poll(middle).toEqual({ x: 0.9, y: 0.1 });
    await page.keyboard.press('0');
    await minimap.waitFor({ state: 'detached' });
  });
});
