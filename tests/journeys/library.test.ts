import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import { boxDrawn, drop, keptOnPage, ownMapText, saved, yourMaps } from './own-maps.ts';
import { test } from './page.ts';
import { drawn } from './stage.ts';

const EVERYDAY = '?map=everyday-argument';

describe('your maps', () => {
  test('has words where there are none, and is reached by key and from a page without a map', async ({
    visitor,
  }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    const dialog = await yourMaps(page);
    await dialog.getByText('There are none yet.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    const lost = await visitor.open('?map=kept:nowhere');
    await lost.getByRole('heading', { name: 'There is no such map' }).waitFor();
    await lost.getByRole('button', { name: 'Your maps' }).click();
    await lost.getByRole('region', { name: 'Your maps' }).getByText('There are none yet.').waitFor();
  });

  test('a layout that was chosen stays: after a reload, by Back, and from the list', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await keptOnPage(page, 'Mine');
    await page.getByRole('button', { name: 'Layout and folding' }).click();
    await page.getByRole('menuitemradio').nth(1).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('layout')).not.toBeNull();
    const layout = new URL(page.url()).searchParams.get('layout');
    await saved(page);
    await page.reload();
    await keptOnPage(page, 'Mine');
    expect(new URL(page.url()).searchParams.get('layout')).toBe(layout);

    await drop(page, 'Other.json', ownMapText('Other'));
    await keptOnPage(page, 'Other');
    await page.goBack();
    await keptOnPage(page, 'Mine');

    // Its bare name, as from the list, shows it as it was last.
    const dialog = await yourMaps(page);
    await dialog.getByRole('link', { name: 'Other' }).click();
    await keptOnPage(page, 'Other');
    await (await yourMaps(page)).getByRole('link', { name: 'Mine' }).click();
    await keptOnPage(page, 'Mine');
    await expect.poll(() => new URL(page.url()).searchParams.get('layout')).toBe(layout);
  });

  test('are renamed, copied, deleted and had back by keyboard alone', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('About mine'));
    await keptOnPage(page, 'About mine');
    const dialog = await yourMaps(page);
    const more = dialog.getByRole('button', { name: /^More for Mine/ });
    const choose = async (word: string): Promise<void> => {
      await more.first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: word }).focus();
      await page.keyboard.press('Enter');
    };
    await choose('Rename…');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('Mine, renamed');
    await page.keyboard.press('Enter');
    await dialog.getByRole('link', { name: 'Mine, renamed' }).waitFor();

    await choose('Duplicate');
    await dialog.getByRole('link', { name: 'Mine, renamed (copy)' }).waitFor();

    await choose('Delete');
    const undo = dialog.getByRole('button', { name: 'Undo: have “Mine, renamed (copy)” back' });
    await undo.waitFor();
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.getByRole('link', { name: 'Mine, renamed (copy)' }).waitFor();

    await choose('Delete');
    await dialog.getByRole('button', { name: 'Delete for good: “Mine, renamed (copy)”' }).press('Enter');
    await expect.poll(() => dialog.getByRole('link').allTextContents()).toEqual(['Mine, renamed']);
  });

  test('other content of the same file can take the place of what was here, which can be brought back', async ({
    visitor,
  }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('First'));
    await keptOnPage(page, 'First');
    await drop(page, 'Mine.json', ownMapText('Second', 'c'));
    await keptOnPage(page, 'Second');
    await page.getByText('“Mine” was here before, with other content.').waitFor();
    await page.getByRole('button', { name: 'Replace it; it becomes an earlier state' }).click();
    await page.getByText('was here before').waitFor({ state: 'detached' });
    const dialog = await yourMaps(page);
    await expect.poll(() => dialog.getByRole('link').allTextContents()).toEqual(['Mine']);
    await dialog.getByRole('button', { name: 'More for Mine' }).click();
    await page.getByRole('menuitem', { name: 'Earlier states (1)' }).click();
    await dialog.getByRole('button', { name: /^Bring back/ }).click();
    await keptOnPage(page, 'First');
    await page.reload();
    await keptOnPage(page, 'First');
  });

  test('are taken along one by one and all together', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await keptOnPage(page, 'Mine');
    const dialog = await yourMaps(page);
    await dialog.getByRole('button', { name: 'More for Mine' }).click();
    const one = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Download' }).click();
    const file = await one;
    expect(file.suggestedFilename()).toBe('Mine.json');
    expect(readMap(await text(await file.createReadStream()))).toMatchObject({
      ok: true,
      repairs: [],
      map: { title: 'Mine' },
    });
    const all = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download all (ZIP)' }).click();
    const archive = await text(await (await all).createReadStream());
    expect(archive.slice(0, 2)).toBe('PK');
    expect(archive).toContain('Mine.json');
    expect(archive).toContain('"title": "Mine"');
  });
});

describe('a page that shows a map of ours', () => {
  test('loads nothing of the library until somebody wants it', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await page.waitForTimeout(2_500);
    const holding = (): Promise<number> =>
      page.evaluate(async () => {
        const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
        const texts = scripts.filter((name) => name.endsWith('.js')).map((name) => fetch(name));
        const all = await Promise.all(texts.map(async (answer) => (await answer).text()));
        return all.filter((text) => text.includes('counterpoint-maps')).length;
      });
    expect(await holding()).toBe(0);
    await (await yourMaps(page)).getByText('There are none yet.').waitFor();
    expect(await holding()).toBeGreaterThan(0);
  });
});

describe('two tabs', () => {
  test('with one map: one saves, the other reads until it takes over; lists follow', async ({ visitor }) => {
    const first = await visitor.open(EVERYDAY);
    await drawn(first);
    await drop(first, 'Mine.json', ownMapText('Mine'));
    await keptOnPage(first, 'Mine');
    const second = await first.context().newPage();
    await second.goto(first.url());
    const reading = (page: typeof first) =>
      page.getByText('This map is open in another tab; changes made here are not kept.');
    await reading(second).last().waitFor();
    await second.getByRole('button', { name: 'Take over' }).click();
    await saved(second);
    await reading(first).last().waitFor();
    await first.getByRole('button', { name: /^Reading only/ }).waitFor();

    const list = await yourMaps(first);
    await list.getByRole('link', { name: 'Mine' }).waitFor();
    await drop(second, 'Other.json', ownMapText('Other'));
    await list.getByRole('link', { name: 'Other' }).waitFor();
    // The right to save has come back to the first.
    await saved(first);
  });
});

describe('after the word “Saved”', () => {
  test('nothing is lost, though the page is killed 20 times', async ({ visitor }) => {
    let page = await visitor.open(EVERYDAY);
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await keptOnPage(page, 'Mine');
    const context = page.context();
    const address = page.url();
    const lost: string[] = [];
    for (let kill = 1; kill <= 20; kill += 1) {
      await boxDrawn(page, 'b');
      const was = await pinsOf(page);
      await page.locator('.stage').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press(kill % 3 ? 'Alt+ArrowDown' : 'Alt+ArrowRight');
      await expect.poll(() => pinsOf(page)).not.toBe(was);
      const wanted = await pinsOf(page);
      await saved(page);
      if (kill % 2) await page.close({ runBeforeUnload: false });
      else await crash(page);
      page = await context.newPage();
      // Without the view: what is shown can only come from what was kept.
      await page.goto(address);
      await keptOnPage(page, 'Mine');
      const now = await pinsOf(page);
      if (now !== wanted) lost.push(`kill ${kill}: “${now}” in place of “${wanted}”`);
    }
    expect(lost).toEqual([]);
  }, 240_000);
});

/** Where boxes were put, as the entry in the browser's history says. */
async function pinsOf(page: Page): Promise<string> {
  const query = await page.evaluate(async () => {
    // What the page shows follows a frame after.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (history.state as { whole?: string } | null)?.whole ?? location.search;
  });
  return new URLSearchParams(query).getAll('pin').join(' ');
}

/** Ends the process that shows a page, as when memory runs out. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
}
