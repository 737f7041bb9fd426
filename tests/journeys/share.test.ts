import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty, treatyText } from './shipped-map.ts';
import { boxesAt, drawn, shownOf, zoom } from './stage.ts';

const SEOUL = actorCalled('South Korea');

const OWN = mapOf({
  nodes: ['dog@ann', 'walk:fact@ann', 'lease:counterclaim@ben'],
  edges: ['walk -> dog', 'lease -> dog attacks'],
  title: 'A dog?',
});

const sharing = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const linkIn = (page: Page) => sharing(page).getByLabel('Link', { exact: true });

async function openOwn(page: Page, text: string): Promise<void> {
  await page.locator('#map').focus();
  await page.keyboard.press('i');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await (await chooser).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** The address of the site's page that a link leads to. */
const pathIn = (link: string): string => link.replace(/^https?:\/\/[^/]+\//, '');

describe('sharing', () => {
  test('gives a link to a map that ships, as it is seen, and copies it', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${SEOUL}&lens=only`);
    await drawn(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Share: a link or a frame' }).click();
    const link = await linkIn(page).inputValue();
    expect(pathIn(link)).toBe(`?map=russia-dprk-treaty&actor=${SEOUL}&lens=only&v=1`);
    await sharing(page).getByRole('button', { name: 'Copy' }).first().click();
    await sharing(page).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  test('selects the link where the browser will not copy it', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error()) },
      }),
    );
    await page.keyboard.press('l');
    await sharing(page).getByRole('button', { name: 'Copy' }).first().click();
    await sharing(page).getByText('The browser does not allow copying here.').waitFor();
    const link = await linkIn(page).inputValue();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });

  test('puts a map from a file into the link, which opens as a copy and is sent to nobody', async ({
    visitor,
  }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await openOwn(page, writeMap(OWN));
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(OWN.title);
    await page.locator('#map').focus();
    await page.keyboard.press('l');
    const link = await linkIn(page).inputValue();
    expect(pathIn(link)).toMatch(/^#map=1\.[\w-]+$/);

    const other = await visitor.open('?map=everyday-argument');
    await drawn(other);
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto('about:blank');
    await other.goto(link);
    await drawn(other);
    expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe(OWN.title);
    expect(await shownOf(other, ['dog', 'walk', 'lease'])).toEqual(['dog', 'walk', 'lease']);
    expect(asked.filter((address) => address.includes('/maps/'))).toEqual([]);
    await other.locator('.side').getByRole('row', { name: 'ben' }).click();
    await expect.poll(() => new URL(other.url()).search).toBe('?actor=ben&lens=answers&v=1');
    await other.reload();
    await drawn(other);
    await expect.poll(() => shownOf(other, ['dog', 'walk', 'lease'])).toEqual(['lease']);
  });

  test('says how long a link would be that is too long, and offers the file', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await openOwn(page, treatyText);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(treaty.title);
    await page.locator('#map').focus();
    await page.keyboard.press('l');
    await sharing(page)
      .getByText(/a link has to hold all of it: \d\d,\d{3} characters/)
      .waitFor();
    const saving = page.waitForEvent('download');
    await sharing(page).getByRole('button', { name: 'Save the file' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.json$/);
  });

  test('a damaged link is refused in words, and a whole one in its place opens', async ({ visitor }) => {
    const page = await visitor.open('#map=1.damaged');
    await page.getByRole('heading', { name: 'This link cannot be opened' }).waitFor();
    await page.getByText(/The map in it is damaged/).waitFor();
    await page.evaluate(() => {
      window.location.hash = '';
    });
    await page.getByRole('heading', { name: treaty.title }).waitFor();
  });
});

describe('a map in a frame', () => {
  for (const [width, height] of [
    [600, 400],
    [320, 480],
  ] as const) {
    test(`of ${width} × ${height} shows the map, details of what is pressed, and the way out`, async ({
      visitor,
    }) => {
      const page = await visitor.open(`?actor=${SEOUL}&lens=only&v=1&embed`, { width, height });
      await drawn(page);
      await expect.poll(() => shownOf(page, everyNode)).toEqual(leftBy({ actors: [SEOUL], lens: 'only' }));
      expect(await page.getByRole('button', { name: 'Explore' }).count()).toBe(0);
      for (const name of ['Zoom in', 'Zoom out', 'Show the whole map']) {
        await page.getByRole('button', { name }).waitFor();
      }
      const [first = ''] = leftBy({ actors: [SEOUL], lens: 'only' });
      const [box] = await boxesAt(page, [first]);
      if (!box) throw new Error('The box is not drawn.');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator('.details h2').waitFor();
      const stage = await page.locator('.map-area').boundingBox();
      expect(stage?.width).toBeGreaterThan(width / 2 - 20);
      expect(stage?.height).toBeGreaterThan(100);
      const way = page.getByRole('link', { name: 'Open in Counterpoint' });
      expect(await way.getAttribute('href')).toBe(
        `./?map=russia-dprk-treaty&actor=${SEOUL}&lens=only&at=${first}&v=1`,
      );
      // A wheel belongs to the page around it.
      const before = await zoom(page);
      await page.mouse.move(80, 160);
      await page.mouse.wheel(0, -400);
      await page.keyboard.down('Control');
      expect(await zoom(page)).toBe(before);
      await page.mouse.wheel(0, -400);
      await page.keyboard.up('Control');
      await expect.poll(() => zoom(page)).toBeGreaterThan(before);
      // Steps in a frame are none of the page around it.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    });
  }

  test('holds a map from a link, and keys of the map work in it', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await openOwn(page, writeMap(OWN));
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(OWN.title);
    await page.locator('#map').focus();
    await page.keyboard.press('l');
    const snippet = await sharing(page).getByLabel('Frame for another page').inputValue();
    const address = /src="([^"]+)"/.exec(snippet)?.[1] ?? '';
    const frame = await visitor.open(pathIn(address), { width: 600, height: 400 });
    await drawn(frame);
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toBe(OWN.title);
    await frame.locator('.stage').focus();
    await frame.keyboard.press('Home');
    await frame.locator('.details h2').waitFor();
    expect(await frame.getByRole('dialog').count()).toBe(0);
    await frame.keyboard.press('p');
    await frame.keyboard.press('Escape');
    await frame.locator('.details h2').waitFor({ state: 'detached' });
  });
});
