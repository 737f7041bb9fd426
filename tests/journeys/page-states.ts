import type { Page } from 'playwright-core';
import { boxDrawn, drop, keptOnPage, ownMapText } from './own-maps.ts';
import { actorCalled } from './shipped-map.ts';
import { clickBox, drawn } from './stage.ts';

/** One thing that a reader can have before them. */
export interface PageState {
  readonly name: string;
  /** Comes to it from the state before it, or from the address. */
  readonly reach: (page: Page) => Promise<void>;
}

/** States of the page that follow from one address, each from the one before it. */
export interface Visit {
  readonly address: string;
  readonly states: readonly PageState[];
}

const CLAIM = 'law-limits-assistance';
const FAR = 'going-rogue';
const SEOUL = actorCalled('South Korea');

/** By its key: on a phone some of these stand in a menu. */
const dialog = (name: string, key: string, seen: string): PageState => ({
  name,
  reach: async (page) => {
    await closed(page);
    await page.keyboard.press(key);
    await page.getByRole('dialog').locator(seen).first().waitFor();
  },
});

const panel = (name: string, key: string, seen: string): PageState => ({
  name,
  reach: async (page) => {
    await closed(page);
    await page.keyboard.press(key);
    await page.locator('.side').locator(seen).first().waitFor();
  },
});

const at = (name: string, seen: string): PageState => ({
  name,
  reach: (page) => page.locator(seen).first().waitFor(),
});

const map: PageState = { name: 'the whole map', reach: drawn };

/** Closes a dialog or a menu, if one is open. */
async function closed(page: Page): Promise<void> {
  const over = page.locator('[role="dialog"], [role="menu"]');
  if ((await over.count()) === 0) return;
  await page.keyboard.press('Escape');
  await over.first().waitFor({ state: 'detached' });
}

const exportOf = (part: string, seen: string): PageState => ({
  name: `taking the map away: ${part}`,
  reach: async (page) => {
    const taking = page.getByRole('dialog', { name: 'Export' });
    if ((await taking.count()) === 0) {
      await closed(page);
      await page.keyboard.press('p');
    }
    await taking.getByRole('tab', { name: part }).click();
    await page.getByRole('dialog').locator(seen).first().waitFor();
  },
});

/** Chooses in the menu of the copied map in the list. */
async function mapMenu(page: Page, word: string): Promise<void> {
  await page
    .getByRole('button', { name: /^More for Mine/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: word }).click();
}

/** Every kind of thing that the page shows. */
export const VISITS: readonly Visit[] = [
  {
    address: '',
    states: [
      map,
      dialog('about the map', 'i', '.about-counts'),
      dialog('the maps', 'l', '.map-card img'),
      dialog('how to read it', 'g', 'h3, dt, li'),
      dialog('the keys', '?', 'kbd'),
      exportOf('Picture', '.picture-size'),
      exportOf('Data', 'button'),
      {
        name: 'taking the map away: a page',
        reach: async (page) => {
          await page.getByRole('dialog').getByText('Interactive page (HTML)').click();
          await page.getByRole('heading', { name: 'What it is' }).waitFor();
        },
      },
      dialog('sharing the map', 'u', '.copy-field textarea'),
      {
        name: 'a search with hits',
        reach: async (page) => {
          await closed(page);
          await page.keyboard.press('/');
          await page.getByRole('dialog').getByRole('combobox').fill('treaty');
          await page.getByRole('option').first().waitFor();
        },
      },
      panel('the actors', 'a', '.actor-row'),
      panel('the filters', 'f', '.facet-option'),
      panel('the outline', 'o', '.outline-row'),
      {
        name: 'the check of the map',
        reach: async (page) => {
          await page.keyboard.press('h');
          await page.locator('.health-trigger').first().click();
          await page.locator('.health-place').first().waitFor();
        },
      },
    ],
  },
  {
    address: `?actor=${SEOUL}&lens=only`,
    states: [
      {
        name: 'an actor with the choice of lenses',
        reach: async (page) => {
          await drawn(page);
          await page.keyboard.press('a');
          const toggle = page.locator('.lens-toggle');
          await toggle.waitFor();
          if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
          await page.locator('.lens-option').first().waitFor();
        },
      },
    ],
  },
  {
    address: `?at=${CLAIM}`,
    states: [
      at('the details of a statement', '.details h2'),
      {
        name: 'the details of a step, beside a statement kept to compare',
        reach: async (page) => {
          await page.locator('.stage').focus();
          await page.keyboard.press('k');
          await page.locator('.details .step-button').first().click();
          await page.locator('.details-facts').waitFor();
        },
      },
    ],
  },
  {
    address: `?ask=why&of=${CLAIM}&at=${FAR}`,
    states: [
      at('an answer, with the details behind it', '.details .answer-list'),
      {
        name: 'the menu of layouts',
        reach: async (page) => {
          const button = page.getByRole('button', { name: 'Layout and folding' });
          if (await button.isVisible()) {
            await button.click();
            await page.getByRole('menu').waitFor();
          }
        },
      },
    ],
  },
  {
    address: `?ask=between&of=un-article-51&and=${FAR}`,
    states: [at('what lies between two', '.details .answer-list')],
  },
  {
    address: '?show=actors',
    states: [
      at('the graph of actors', '.actor-mark'),
      {
        name: 'the graph of actors with a card',
        reach: async (page) => {
          await clickBox(page, `actor ${SEOUL}`);
          await page.getByRole('region', { name: 'South Korea' }).waitFor();
        },
      },
      {
        name: 'the matrix',
        reach: async (page) => {
          await page.keyboard.press('3');
          await page.getByRole('grid').waitFor();
        },
      },
      {
        name: 'the table',
        reach: async (page) => {
          await page.locator('#map').focus();
          await page.keyboard.press('4');
          await page.locator('.table-row').first().waitFor();
        },
      },
    ],
  },
  {
    address: '?map=everyday-argument',
    states: [
      map,
      dialog('all maps, of which none are one’s own', 'l', '.library-none'),
      {
        name: 'a map of one’s own, like another that is kept',
        reach: async (page) => {
          await closed(page);
          await drop(page, 'Mine.json', ownMapText('Mine'));
          await keptOnPage(page, 'Mine');
          await boxDrawn(page, 'a');
          await drop(page, 'Mine.json', ownMapText('Mine, again', 'c'));
          await keptOnPage(page, 'Mine, again');
          await page.locator('.storing-notice').waitFor();
        },
      },
      {
        name: 'your maps, with a text to paste and one to be renamed',
        reach: async (page) => {
          await page.locator('.storing-notice button').first().click();
          await page.keyboard.press('l');
          const maps = page.getByRole('region', { name: 'Your maps' });
          await maps.getByRole('button', { name: 'Paste a text…' }).click();
          await mapMenu(page, 'Duplicate');
          await maps.getByRole('link', { name: 'Mine (copy)' }).waitFor();
          await maps.getByRole('button', { name: 'More for Mine', exact: true }).click();
          await page.getByRole('menuitem', { name: 'Earlier states (1)' }).click();
          await maps.getByRole('button', { name: /^Bring back/ }).waitFor();
          await mapMenu(page, 'Rename…');
          await maps.getByRole('textbox', { name: 'New name for Mine (copy)' }).waitFor();
        },
      },
      {
        name: 'your maps, one of them deleted',
        reach: async (page) => {
          await page.keyboard.press('Escape');
          await mapMenu(page, 'Delete');
          await page.getByRole('button', { name: /^Undo/ }).waitFor();
        },
      },
    ],
  },
  { address: '?map=nowhere', states: [at('a map that is not there', '.refused .map-card')] },
  {
    address: '?map=library-evenings-ar&at=article-nine',
    states: [
      at('the details of a statement that is read from the right', '.details h2'),
      panel('the outline of such a map', 'o', '.outline-row'),
    ],
  },
  {
    address: '?map=school-start-ja&show=table',
    states: [at('the table of a map in Japanese', '.table-row')],
  },
  {
    address: '?map=everyday-argument&embed',
    states: [{ name: 'a map in a frame', reach: drawn }],
  },
  {
    address: `?at=${CLAIM}&actor=${SEOUL}&v=1&embed`,
    states: [at('a map in a frame, with details', '.embedded .details h2')],
  },
  {
    address: `?actor=${SEOUL}&lens=only&type=article`,
    states: [at('a filter that leaves nothing', '.nothing-shown')],
  },
];
