import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty } from './shipped-map.ts';
import { drawn } from './stage.ts';

type Way = 'around the text' | 'in place of the text';

/** Does to every text of the page, now and after each change, what a browser's translator does; the words stay. */
function translate(page: Page, way: Way): Promise<void> {
  return page.evaluate((how) => {
    const wrap = (text: Text): void => {
      const parent = text.parentNode;
      if (!parent || !text.data.trim() || parent.nodeName === 'FONT') return;
      if (text.parentElement?.closest('script, style, svg, title, textarea')) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      parent.insertBefore(outer, text);
      if (how === 'in place of the text') {
        inner.append(text.data);
        text.remove();
      } else inner.append(text);
    };
    const all = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    };
    all();
    new MutationObserver(all).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }, way);
}

/** Ten things that a reader does; after them the page is as before. */
function round(page: Page): readonly (() => Promise<unknown>)[] {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  return [
    () => page.getByRole('row', { name: 'South Korea' }).click(),
    () => page.getByText('Only theirs', { exact: true }).click(),
    () => button('Clear filter').click(),
    () => page.getByRole('searchbox', { name: 'Find an actor' }).fill('rus'),
    () => page.getByRole('searchbox', { name: 'Find an actor' }).fill(''),
    () => tab('Check'),
    async () => {
      const question = button(/Nothing in the map answers/);
      if ((await question.getAttribute('aria-expanded')) === 'false') await question.click();
      await page.locator('.health-place').nth(2).click();
    },
    async () => {
      await button('Close details').click();
      await tab('Actors');
    },
    async () => {
      await button('About this map').click();
      await page.getByRole('dialog').getByRole('button', { name: 'How to read this' }).click();
      await page.getByRole('heading', { name: 'How to read this' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    async () => {
      await button('Light or dark').click();
      await page.getByRole('menuitemradio', { name: 'Dark' }).click();
      await page.locator('.stage').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
    },
  ];
}

const words = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.textContent);

describe('a page that the browser translates', () => {
  for (const [way, rounds] of [
    ['in place of the text', 5],
    ['around the text', 2],
  ] as const) {
    const steps = rounds * 10;
    test(`with elements ${way} bears ${steps} steps, and its words stay true`, async ({ visitor }) => {
      const page = await visitor.open();
      await drawn(page);
      await page.getByRole('row', { name: 'South Korea' }).waitFor();
      await translate(page, way);
      let done = 0;
      for (let times = 0; times < rounds; times += 1) {
        for (const step of round(page)) {
          await step();
          done += 1;
          expect(await page.getByText('Something went wrong').count()).toBe(0);
        }
      }
      expect(done).toBe(steps);
      expect(await words(page, 'h1')).toBe(treaty.title);
      expect(await words(page, '.filter-line')).toBe('');
      await page.getByRole('row', { name: 'South Korea' }).click();
      const actor = actorCalled('South Korea');
      for (const [choice, lens] of [
        ['Only theirs', 'only'],
        ['Theirs and what answers them', 'answers'],
      ] as const) {
        await page.getByText(choice, { exact: true }).click();
        const left = leftBy({ actors: [actor], lens });
        await expect
          .poll(() => words(page, '.filter-line p'))
          .toMatch(new RegExp(`^${left.length} of ${everyNode.length}: `));
      }
    }, 180_000);
  }
});
