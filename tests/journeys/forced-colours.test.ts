import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page.ts';
import { treaty } from './shipped-map.ts';
import { boxAt, drawn } from './stage.ts';

const THESIS = treaty.thesis[0] ?? '';

/** The colours on the canvases of the stage, by how many pixels of a sample have them, most first. */
function coloursOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const counts = new Map<string, number>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.stage canvas')) {
      const { width, height } = canvas;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      for (let at = 0; data && at < data.length; at += 4) {
        // Where letters and lines end they are translucent.
        if (data[at + 3] !== 255) continue;
        const colour = [data[at], data[at + 1], data[at + 2]]
          .map((channel) => (channel ?? 0).toString(16).padStart(2, '0'))
          .join('');
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    return [...counts]
      .filter(([, count]) => count > 200)
      .sort(([, a], [, b]) => b - a)
      .map(([colour]) => colour);
  });
}

/** What the system's colours are, as the page is told. */
function systemColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const colours = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'].map((name) => {
      probe.style.color = name;
      const channels = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3) ?? [];
      return channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('');
    });
    probe.remove();
    return colours;
  });
}

describe('where the system forces its colours', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`the map is drawn in them (${theme})`, async ({ visitor }) => {
      // The browser's advice to those who read a canvas more than once.
      visitor.excuse(/willReadFrequently/);
      const page = await visitor.open('', { theme });
      await drawn(page);
      const usual = await coloursOn(page);
      await page.emulateMedia({ forcedColors: 'active' });
      const system = await systemColours(page);
      // Mixtures, at the edges of boxes and where a line is faint, are left: most of the drawing has just these.
      await expect
        .poll(async () => (await coloursOn(page)).slice(0, 2).every((one) => system.includes(one)))
        .toBe(true);
      const forced = await coloursOn(page);
      expect(forced).toContain(system[1]);
      expect(usual.slice(0, 6).filter((one) => forced.includes(one) && !system.includes(one))).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
      await expect.poll(async () => (await coloursOn(page)).slice(0, 2)).toEqual(usual.slice(0, 2));
    });
  }
});

describe('where the system asks for no motion', () => {
  test('the window is where it goes to at once, and nothing on the page is animated', async ({ visitor }) => {
    const page = await visitor.open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await drawn(page);
    await page.locator('.stage').focus();
    for (const key of ['+', '+', '+', 'ArrowRight', 'ArrowRight', 'ArrowLeft', '0', '-']) {
      await page.keyboard.press(key);
      const frame = () =>
        page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
      await frame();
      await frame();
      const now = await boxAt(page, THESIS);
      for (let frames = 0; frames < 10; frames += 1) await frame();
      expect(await boxAt(page, THESIS), key).toEqual(now);
      expect(await page.evaluate(() => document.getAnimations().length), key).toBe(0);
    }
  });
});

describe('where the system forces its colours, what is chosen', () => {
  test('is told from what is not, though no ground is painted', async ({ visitor }) => {
    const page = await visitor.open('?show=table');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.table-row').first().waitFor();
    const edges = (of: string) =>
      page
        .locator(of)
        .evaluateAll((all) =>
          all.map((one) => [
            one.hasAttribute('data-selected') || one.getAttribute('aria-pressed') === 'true',
            getComputedStyle(one).borderBlockEndColor,
          ]),
        );
    await page.keyboard.press('p');
    await page.getByRole('dialog').locator('.export-tab').first().waitFor();
    for (const tabs of ['.side-tab', '.table-option', '.export-tab']) {
      const found = await edges(tabs);
      const chosen = found.filter(([is]) => is).map(([, colour]) => colour);
      const others = found.filter(([is]) => !is).map(([, colour]) => colour);
      expect(chosen, tabs).toHaveLength(1);
      expect(others.length, tabs).toBeGreaterThan(0);
      expect(others, tabs).not.toContain(chosen[0]);
    }
  });

  test('and the graph of actors is drawn in them, too', async ({ visitor }) => {
    visitor.excuse(/willReadFrequently/);
    const page = await visitor.open('?show=actors');
    await page.emulateMedia({ forcedColors: 'active' });
    await drawn(page);
    const system = await systemColours(page);
    await expect
      .poll(async () => (await coloursOn(page)).slice(0, 2).every((one) => system.includes(one)))
      .toBe(true);
    expect(await coloursOn(page)).toContain(system[1]);
  });
});
