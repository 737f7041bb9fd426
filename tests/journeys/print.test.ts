import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sourceLine } from '#analysis/source-line.ts';
import { test } from './page.ts';
import { actorCalled, leftBy, treaty, treatyNode } from './shipped-map.ts';
import { drawn } from './stage.ts';

/** What the browser prints: how many pages, and what stood on the page while it took its picture. */
async function printed(page: Page): Promise<{ pages: number; text: string; boxes: number; ink: string }> {
  await page.evaluate(() => {
    // After the page's own listener, which was there first.
    addEventListener(
      'beforeprint',
      () => {
        const part = document.querySelector<HTMLElement>('.print');
        Object.assign(window, {
          printed: {
            text: part?.textContent ?? '',
            boxes: part?.querySelectorAll('svg .box').length ?? 0,
            ink: part ? getComputedStyle(part).color : '',
          },
        });
      },
      { once: true },
    );
  });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const seen = await page.evaluate(
    () => (window as unknown as { printed: { text: string; boxes: number; ink: string } }).printed,
  );
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, ...seen };
}

/** The part for paper loads after the map, and is only there while it is printed. */
async function readyToPrint(page: Page): Promise<void> {
  await drawn(page);
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const there = document.querySelector('.print') !== null;
    dispatchEvent(new Event('afterprint'));
    return there;
  });
}

describe('printing', () => {
  test('gives the picture and every statement with its place, whatever the theme', async ({ visitor }) => {
    const page = await visitor.open('', { theme: 'dark' });
    await readyToPrint(page);
    const { pages, text, boxes, ink } = await printed(page);
    expect(boxes).toBe(treaty.nodes.length);
    expect(pages).toBeGreaterThan(4);
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(text).toContain(treaty.title);
    expect(text).toContain(sourceLine(treaty));
    for (const node of treaty.nodes) expect(text).toContain(node.text);
    expect(text).toContain('Full text, paragraph 21');
    // Afterwards the page is the page again.
    expect(await page.locator('.print').count()).toBe(0);
  });

  test('gives what the filter leaves, and says so', async ({ visitor }) => {
    const actor = actorCalled('South Korea');
    const page = await visitor.open(`?actor=${actor}`);
    await readyToPrint(page);
    const left = leftBy({ actors: [actor] });
    const { text, boxes } = await printed(page);
    expect(text).toContain(`${left.length} of ${treaty.nodes.length}: South Korea and what answers it`);
    expect(boxes).toBe(left.length);
    for (const id of left) expect(text).toContain(treatyNode(id).text);
    const gone = treaty.nodes.filter(({ id }) => !left.includes(id));
    for (const { text: sentence } of gone) expect(text).not.toContain(sentence);
  });

  test('leaves the page’s own parts out, dialogs included', async ({ visitor }) => {
    const page = await visitor.open();
    await readyToPrint(page);
    await page.getByRole('button', { name: 'About this map' }).click();
    await page.getByRole('dialog').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print').waitFor();
    for (const part of ['.topbar', '.stage', '.page > .legend', '.side', '[role="dialog"]']) {
      expect(await page.locator(part).isVisible()).toBe(false);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.print').waitFor({ state: 'detached' });
    expect(await page.locator('.topbar').isVisible()).toBe(true);
  });
});
