import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drop } from './own-maps.ts';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty } from './shipped-map.ts';
import { drawn, shownOf } from './stage.ts';

const CHANG = actorCalled('Chang Ho-jin');

/** Saves the picture as SVG and gives its text. */
async function savedPicture(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export: picture or data' }).click();
  await page.getByText('SVG', { exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  return text(await (await saving).createReadStream());
}

describe('a file of one’s own', () => {
  test('that is a saved picture opens as the map that it shows, and as it was looked at', async ({
    visitor,
  }) => {
    const page = await visitor.open(`?actor=${CHANG}&lens=only`);
    await drawn(page);
    const picture = await savedPicture(page);
    expect(picture).toContain('<metadata id="counterpoint-map">');

    const other = await visitor.open('?map=everyday-argument');
    await drawn(other);
    await drop(other, 'treaty.svg', picture);
    await expect.poll(() => other.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
    const left = leftBy({ actors: [CHANG], lens: 'only' });
    await expect.poll(() => shownOf(other, everyNode), { timeout: 15_000 }).toEqual(left);
    await expect.poll(() => new URL(other.url()).searchParams.get('map')).toMatch(/^kept:/);

    await other.reload();
    await expect.poll(() => other.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
    await expect.poll(() => shownOf(other, everyNode), { timeout: 15_000 }).toEqual(left);
  });

  test('that cannot be opened is refused in words, and the map stays', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await drop(page, 'notes.json', '{ "format": "counterpoint-map", ');
    await page.locator('.notices').getByText('“notes.json” was not opened').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
    await expect.poll(() => shownOf(page, everyNode)).toEqual(everyNode);
  });

  test('can be chosen by keyboard, and Back returns to the map before', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await page.keyboard.press('i');
    const chooser = page.waitForEvent('filechooser');
    const button = page.getByRole('button', { name: 'Open a file…' });
    await button.focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles('graph-data/russia-dprk-treaty.json');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
    await expect.poll(() => new URL(page.url()).searchParams.get('map')).toMatch(/^kept:/);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('map')).toBe('everyday-argument');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(treaty.title);
  });
});
