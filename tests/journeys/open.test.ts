import { describe, expect } from 'vitest';
import { LEGIBLE } from '#scene/box-plan.ts';
import { test } from './page.ts';
import { pixelsOf } from './pixels.ts';
import { everyNode, treaty } from './shipped-map.ts';
import { boxesAt, drawn, shownOf, zoom } from './stage.ts';

describe('opening the page', () => {
  test('shows the whole treaty map, with nothing to choose first', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    expect(await page.title()).toBe(`${treaty.title} · Counterpoint`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
    expect(await shownOf(page, everyNode)).toEqual(everyNode);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`draws it, in ${theme} colours, over the whole of its place`, async ({ visitor, browser }) => {
      const page = await visitor.open('', { theme });
      await drawn(page);
      await page.waitForTimeout(500);
      const { ink } = await pixelsOf(browser, await page.locator('.stage').screenshot());
      for (const quarter of ink) expect(quarter).toBeGreaterThan(0.01);
    });
  }

  test('needs no layout for its first picture: no worker is started', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    expect(page.workers()).toEqual([]);
  });

  test('fits the whole map into a desk’s window', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    const stage = await page.locator('.stage').boundingBox();
    for (const box of await boxesAt(page, everyNode)) {
      expect(box?.x).toBeGreaterThanOrEqual(stage?.x ?? 0);
      expect(box?.y).toBeGreaterThanOrEqual(stage?.y ?? 0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((stage?.x ?? 0) + (stage?.width ?? 0));
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));
    }
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`shows labels that can be read at ${width} × ${height}`, async ({ visitor }) => {
      const page = await visitor.open('', { width, height });
      await drawn(page);
      expect(await zoom(page)).toBeGreaterThanOrEqual(LEGIBLE.farLabel);
    });
  }

  for (const width of [320, 390, 1024]) {
    test(`scrolls nothing sideways at ${width} pixels`, async ({ visitor }) => {
      const page = await visitor.open('', { width, height: 800 });
      await drawn(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
  }

  test('lays the map out by itself where the shipped layout cannot be had', async ({ visitor }) => {
    visitor.replace('russia-dprk-treaty.layouts.json', '{"damaged":', 200);
    const page = await visitor.open();
    await drawn(page);
    expect(await shownOf(page, everyNode)).toEqual(everyNode);
  });
});
