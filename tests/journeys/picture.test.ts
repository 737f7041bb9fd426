import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inkOf, openedPdf } from '../picture/pdf/opened-pdf.ts';
import { test } from './page.ts';
import { type Part, pixelsOf, QUARTERS } from './pixels.ts';
import { actorCalled, everyNode, treaty } from './shipped-map.ts';
import { type Box, boxesAt, drawn } from './stage.ts';

/** Of a picture's background, or of an empty panel, less stands out than this. */
const BLANK = 0.005;

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export: picture or data' }).click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
}

/** The size in pixels that the dialog announces. */
async function announced(page: Page): Promise<{ width: number; height: number }> {
  const words = (await page.locator('.picture-size').textContent()) ?? '';
  const [width = 0, height = 0] = words.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  return { width, height };
}

async function save(page: Page): Promise<{ readonly name: string; readonly file: Buffer }> {
  const saved = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Save picture' }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), file: await buffer(await download.createReadStream()) };
}

/** The quarters of the drawing with boxes well within them, whatever stands around it in a picture. */
function quartersWithBoxes(boxes: readonly (Box | null)[]): readonly Part[] {
  const there = boxes.flatMap((box) => box ?? []);
  const left = Math.min(...there.map(({ x }) => x));
  const top = Math.min(...there.map(({ y }) => y));
  const width = Math.max(...there.map((box) => box.x + box.width)) - left;
  const height = Math.max(...there.map((box) => box.y + box.height)) - top;
  const margin = 0.1;
  return QUARTERS.filter((quarter) =>
    there.some((box) => {
      const x = (box.x + box.width / 2 - left) / width;
      const y = (box.y + box.height / 2 - top) / height;
      const within = (at: number, from: number, to: number) => at > from + margin && at < to - margin;
      return within(x, quarter.left, quarter.right) && within(y, quarter.top, quarter.bottom);
    }),
  );
}

describe('saving the picture', () => {
  test('gives a PNG as large as announced, with no quarter blank', async ({ visitor, browser }) => {
    const page = await visitor.open();
    await drawn(page);
    const quarters = quartersWithBoxes(await boxesAt(page, everyNode));
    expect(quarters).toHaveLength(4);
    await openDialog(page);
    const size = await announced(page);
    const { name, file } = await save(page);
    expect(name).toMatch(/^[\w–-][^/\\]*\.png$/);
    expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const picture = await pixelsOf(browser, file, quarters);
    expect({ width: picture.width, height: picture.height }).toEqual(size);
    expect(size.width * size.height).toBeGreaterThan(1_000_000);
    for (const ink of picture.ink) expect(ink).toBeGreaterThan(BLANK);
  });

  test('of a filtered map holds only that, in dark colours too', async ({ visitor, browser }) => {
    const page = await visitor.open(`?actor=${actorCalled('South Korea')}`, { theme: 'dark' });
    await drawn(page);
    const quarters = quartersWithBoxes(await boxesAt(page, everyNode));
    await openDialog(page);
    const size = await announced(page);
    const { name, file } = await save(page);
    expect(name.toLowerCase()).toContain('south');
    const picture = await pixelsOf(browser, file, quarters);
    expect({ width: picture.width, height: picture.height }).toEqual(size);
    for (const ink of picture.ink) expect(ink).toBeGreaterThan(BLANK);
  });

  test('takes the largest factor that a browser can hold, and says so', async ({ visitor, browser }) => {
    const page = await visitor.open();
    await drawn(page);
    await openDialog(page);
    const once = page.getByRole('radiogroup', { name: 'Size' });
    await once.getByText('1×').click();
    const small = await announced(page);
    await once.getByText('4×').click();
    await expect.poll(() => announced(page)).not.toEqual(small);
    const large = await announced(page);
    expect(large.width).toBeLessThanOrEqual(small.width * 4 + 4);
    const { file } = await save(page);
    const picture = await pixelsOf(browser, file);
    expect({ width: picture.width, height: picture.height }).toEqual(large);
    for (const ink of picture.ink) expect(ink).toBeGreaterThan(BLANK);
  });

  test('gives eight widths up to 100,000 pixels as announced, or the largest that the browser can hold', async ({
    visitor,
    browser,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    const quarters = quartersWithBoxes(await boxesAt(page, everyNode));
    await openDialog(page);
    await page.getByRole('radiogroup', { name: 'Size' }).getByText('Width').click();
    for (const width of [200, 640, 1_440, 3_000, 6_000, 10_000, 30_000, 100_000]) {
      const field = page.getByRole('textbox', { name: 'Pixels' });
      await field.fill(String(width));
      await field.press('Enter');
      const before = await announced(page);
      await expect
        .poll(async () => (await announced(page)).width === width || before.width > 10_000)
        .toBe(true);
      const size = await announced(page);
      if (size.width < width) await page.getByText('A browser cannot hold this picture so large.').waitFor();
      const { file } = await save(page);
      expect([file.readUInt32BE(16), file.readUInt32BE(20)], `${width}`).toEqual([size.width, size.height]);
      const picture = await pixelsOf(browser, file, quarters);
      for (const ink of picture.ink) expect(ink, `${width}`).toBeGreaterThan(BLANK);
    }
  }, 240_000);

  test('can also give an SVG, whose text can be read', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await openDialog(page);
    await page.getByRole('radiogroup', { name: 'Format' }).getByText('SVG').click();
    const { name, file } = await save(page);
    expect(name).toMatch(/\.svg$/);
    expect(file.toString('utf8')).toContain(treaty.title.split(' ')[0]);
  });

  test('can also give a PDF, which another program opens', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await openDialog(page);
    await page.getByRole('radiogroup', { name: 'Format' }).getByText('PDF').click();
    await page.getByRole('radiogroup', { name: 'Paper' }).getByText('A3').click();
    await page.getByRole('radiogroup', { name: 'Sheets along' }).getByText('2').click();
    const { name, file } = await save(page);
    expect(name).toMatch(/\.pdf$/);
    const seen = await openedPdf(file, 0.5);
    expect(seen.complaints).toEqual([]);
    expect(seen.pages).toHaveLength(4);
    for (const one of seen.pages) expect(inkOf(one)).toBeGreaterThan(BLANK);
    // The first sheet of four has the first words of the title.
    const squeezed = (text: string): string => text.replace(/\s+/g, '');
    expect(squeezed(seen.pages[0]?.text ?? '')).toContain(squeezed(treaty.title.slice(0, 24)));
    expect([...seen.attached.values()]).toHaveLength(1);
  });

  test('copies the picture, and says where that is not allowed', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDialog(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.locator('.picture-result').getByText('Copied as an image.').waitFor({ timeout: 60_000 });
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toContain('image/png');
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page
      .locator('.picture-result')
      .getByText('The browser does not allow copying here. Save the picture instead.')
      .waitFor({ timeout: 60_000 });
  });

  test('is left with the Escape key, and the page is as before', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await openDialog(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await boxesAt(page, everyNode)).every(Boolean)).toBe(true);
  });
});
