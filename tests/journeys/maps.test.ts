import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { allOf, readXml } from '../picture/xml-reader.ts';
import { shippedMap } from '../shipped-file.ts';
import { test } from './page.ts';
import { treaty } from './shipped-map.ts';
import { boxAt, boxesAt, drawn } from './stage.ts';

const PATIENT = { timeout: 15_000 };
const NAMES = [
  'how-to-read',
  'ring-road-hearing',
  'everyday-argument',
  'school-start-ja',
  'library-evenings-ar',
];

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const cards = (page: Page) => page.getByRole('dialog', { name: 'Maps' }).getByRole('link');
const mapInAddress = (page: Page) => new URL(page.url()).searchParams.get('map');

async function openMaps(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maps', exact: true }).click();
  await cards(page).first().waitFor();
}

describe('the maps that ship', () => {
  test('open one after the other from their cards, without a reload, and Back leads through them', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    for (const name of NAMES) {
      const { title, thesis } = shippedMap(name);
      await openMaps(page);
      await expect.poll(() => cards(page).count()).toBe(NAMES.length + 1);
      await cards(page).filter({ hasText: title }).click();
      await expect.poll(() => heading(page), PATIENT).toBe(title);
      expect(mapInAddress(page)).toBe(name);
      expect(await page.title()).toBe(`${title} · Counterpoint`);
      await expect.poll(() => boxesAt(page, thesis), PATIENT).not.toContain(null);
    }
    for (const name of NAMES.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(() => heading(page), PATIENT).toBe(shippedMap(name).title);
      expect(mapInAddress(page)).toBe(name);
    }
    await page.goBack();
    await expect.poll(() => heading(page), PATIENT).toBe(treaty.title);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  });

  test('need no layout for their first picture', async ({ visitor }) => {
    for (const name of NAMES) {
      const page = await visitor.open(`?map=${name}`);
      await drawn(page);
      expect([name, page.workers().length]).toEqual([name, 0]);
    }
  });

  test('can be chosen by keyboard alone, and the focus then is on the map', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.keyboard.press('l');
    await cards(page).first().waitFor();
    await cards(page).filter({ hasText: 'How to read an argument map' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page), PATIENT).toBe('How to read an argument map');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#map') !== null), PATIENT)
      .toBe(true);
  });

  test('are loaded only when they are asked for', async ({ visitor }) => {
    const page = await visitor.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await drawn(page);
    await page.waitForTimeout(2_000);
    expect(asked.filter((path) => /index\.json|\.svg$/.test(path) && path.includes('/maps/'))).toEqual([]);
    await openMaps(page);
    await expect.poll(() => asked.some((path) => path.endsWith('/maps/index.json')), PATIENT).toBe(true);
    await expect
      .poll(
        () =>
          page
            .locator('.map-card img')
            .evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)),
        PATIENT,
      )
      .toBe(true);
  });

  test('have one that explains itself, to which the guide leads', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.keyboard.press('g');
    await page.getByRole('button', { name: 'Open the map that explains itself' }).click();
    await expect.poll(() => heading(page), PATIENT).toBe(shippedMap('how-to-read').title);
    await page.keyboard.press('g');
    await page.getByRole('dialog', { name: 'How to read this' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open the map that explains itself' }).count()).toBe(0);
  });

  test('are offered where an address names none of them', async ({ visitor }) => {
    visitor.excuse(/404/);
    const page = await visitor.open('?map=nowhere');
    await page.getByRole('heading', { name: 'There is no such map' }).waitFor();
    await page.getByRole('link', { name: /ring road/ }).click();
    await expect.poll(() => heading(page), PATIENT).toBe(shippedMap('ring-road-hearing').title);
    await page.goBack();
    await page.getByRole('heading', { name: 'There is no such map' }).waitFor();
  });
});

describe('a map in a language of its own', () => {
  for (const { name, word, id } of [
    { name: 'school-start-ja', word: '体内時計', id: 'clock' },
    { name: 'library-evenings-ar', word: 'ضجيج', id: 'noise' },
  ]) {
    test(`is searched for a word within its sentences: ${word}`, async ({ visitor }) => {
      const page = await visitor.open(`?map=${name}`);
      await drawn(page);
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: 'Search the map' }).fill(word);
      const { label } = shippedMap(name).nodes.find((node) => node.id === id) ?? { label: '?' };
      await page.getByRole('option').filter({ hasText: label }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('at'), PATIENT).toBe(id);
      await expect.poll(() => boxAt(page, id), PATIENT).not.toBeNull();
    });
  }

  test('has its words marked with that language, and the page around them not', async ({ visitor }) => {
    const page = await visitor.open('?map=library-evenings-ar&at=cafe-noise');
    await drawn(page);
    const said = page.locator('.details-text');
    await said.waitFor();
    expect(await said.getAttribute('lang')).toBe('ar');
    expect(await said.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const ask = page.getByRole('button', { name: /^Why/ });
    expect(await ask.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    expect(await ask.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  });

  test('is saved as a picture that begins each line at the right, and carries the map', async ({
    visitor,
  }) => {
    const page = await visitor.open('?map=library-evenings-ar');
    await drawn(page);
    await page.keyboard.press('p');
    await page.getByText('SVG', { exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save picture' }).click();
    const svg = await text(await (await saving).createReadStream());
    const root = readXml(svg);
    expect(root.attributes.get('xml:lang')).toBe('ar');
    const lines = allOf(root).filter((one) => one.name === 'text' && one.text.includes('\u2067'));
    expect(lines.length).toBeGreaterThan(shippedMap('library-evenings-ar').nodes.length);
    expect(lines.every((line) => line.attributes.get('text-anchor') === 'end')).toBe(true);
    expect(svg).toContain('<metadata id="counterpoint-map">');
  });
});
