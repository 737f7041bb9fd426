import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { exportedPage, mapInPage, TEMPLATE_ADDRESS } from '#formats/exported-page.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty } from './shipped-map.ts';
import { clickBox, drawn, shownOf } from './stage.ts';

const SEOUL = actorCalled('South Korea');
const CLAIM = 'law-limits-assistance';
const MOST_BYTES = 1_500_000;

const folder = mkdtempSync(join(tmpdir(), 'exported-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newPath = (): string => join(folder, `${files++}.html`);

/** Saves the page with its map, and gives the file's path. */
async function saved(page: Page): Promise<string> {
  await page.locator('#map').focus();
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await dialog.getByText('Interactive page (HTML)').click();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^[\w-]+\.html$/);
  const path = newPath();
  await file.saveAs(path);
  return path;
}

/** A map in the template that the site ships. */
async function fileOf(map: ArgumentMap): Promise<string> {
  const template = await (await fetch(inject('site') + TEMPLATE_ADDRESS)).text();
  const page = exportedPage(template, map, { view: '', saved: '1 May 2024', fonts: [] });
  const path = newPath();
  writeFileSync(path, page ?? '');
  return pathToFileURL(path).href;
}

describe('a page that was saved with its map', () => {
  test('opens from a disk as it was looked at, and does what the site does', async ({ visitor }) => {
    const site = await visitor.open(`?actor=${SEOUL}&lens=only&at=${CLAIM}`);
    await drawn(site);
    const path = await saved(site);

    const page = await visitor.open(pathToFileURL(path).href);
    await drawn(page);
    expect(await page.title()).toBe(`${treaty.title} · Counterpoint`);
    await expect.poll(() => shownOf(page, everyNode)).toEqual(leftBy({ actors: [SEOUL], lens: 'only' }));
  });

  test('holds the whole map in less than 1.5 MB, with its source and the day', async ({ visitor }) => {
    const site = await visitor.open('?show=table');
    await site.locator('.table-row').first().waitFor();
    const path = await saved(site);
    expect(statSync(path).size).toBeLessThan(MOST_BYTES);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(`<title>${treaty.title}</title>`);
    const carried = mapInPage(text);
    const reading = readMap(carried?.text ?? '');
    expect(reading.ok && reading.map).toEqual(treaty);

    const page = await visitor.open(pathToFileURL(path).href);
    await page.locator('.table-row').first().waitFor();
    await page.keyboard.press('1');
    await drawn(page);
    expect(await shownOf(page, everyNode)).toEqual(everyNode);
    expect(await page.locator('.topbar-source').textContent()).toMatch(
      /^Saved on \d+ \w+ \d{4} · Konstantin Asmolov/,
    );
    await page.keyboard.press('i');
    await page.getByText(/^This page was saved from Counterpoint on/).waitFor();
  });

  test('filters, selects, searches and draws pictures, by keyboard too', async ({ visitor }) => {
    const page = await visitor.open(await fileOf(treaty));
    await drawn(page);
    await page.locator('.side').getByRole('row', { name: 'South Korea' }).click();
    await expect.poll(() => shownOf(page, everyNode)).toEqual(leftBy({ actors: [SEOUL] }));
    await expect.poll(() => new URL(page.url()).searchParams.get('actor')).toBe(SEOUL);
    await page.reload();
    await drawn(page);
    expect(await shownOf(page, everyNode)).toEqual(leftBy({ actors: [SEOUL] }));
    await clickBox(page, CLAIM);
    await page.locator('.details h2').waitFor();
    await page.keyboard.press('w');
    await page.locator('.details .answer-list').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.answer-list').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('sanctions');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('#map').focus();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    expect(await dialog.getByText('PDF', { exact: true }).count()).toBe(0);
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save picture' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.png$/);
  });

  test('opens again on the site, dropped like any other map', async ({ visitor }) => {
    const path = await fileOf(treaty);
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await page.keyboard.press('i');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file…' }).click();
    await (await chooser).setFiles(fileURLToPath(path));
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
  });

  test('opens another map in its place, which it does not keep, and Back leads to its own', async ({
    visitor,
  }) => {
    const other = mapOf({ nodes: ['a', 'b'], edges: ['b -> a'], title: 'Another map' });
    const page = await visitor.open(await fileOf(treaty));
    await drawn(page);
    await page.keyboard.press('i');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file…' }).click();
    const buffer = Buffer.from(writeMap(other));
    await (await chooser).setFiles({ name: 'other.json', mimeType: 'application/json', buffer });
    const title = () => page.getByRole('heading', { level: 1 }).textContent();
    await expect.poll(title).toBe(other.title);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await page.goBack();
    await expect.poll(title).toBe(treaty.title);
  });

  test('shows hostile words as words', async ({ visitor }) => {
    const words =
      '</script><script>alert(1)</script><!--<script> \u2028 \ud800 $& $1 {{title}} <!--{{data}}--> "\'&lt;';
    const node = { id: words, type: 'claim', label: words, text: words } as const;
    const map = { ...mapOf(), title: words, summary: words, nodes: [node] };
    const page = await visitor.open(await fileOf(map));
    await drawn(page);
    // A half of a character has no place in a file.
    const shown = words.replace('\ud800', '\ufffd');
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    expect([words, shown]).toContain(title);
    expect(await page.locator('script').count()).toBe(5);
  });
});
