import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { facetCounts } from '#analysis/facet-counts.ts';
import { type Filter, NO_FILTER } from '#analysis/filter.ts';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty } from './shipped-map.ts';
import { boxAt, clickBox, drawn, shownOf } from './stage.ts';

const ALL = everyNode.length;

function sentence(page: Page) {
  return page.locator('.filter-line p');
}

/** A choice of the panel, by its words; the count beside them may be anything. */
function choice(page: Page, words: string) {
  return page.getByRole('checkbox', { name: new RegExp(`^${words} \\d`) });
}

/** The count that stands beside a choice. */
async function count(page: Page, words: string): Promise<number> {
  const label = await page
    .locator('.facet-option')
    .filter({ has: choice(page, words) })
    .textContent();
  return Number(/\d+/.exec(label ?? '')?.[0]);
}

async function onlyThese(page: Page, filter: Partial<Filter>): Promise<void> {
  await expect.poll(() => shownOf(page, everyNode), { timeout: 15_000 }).toEqual(leftBy(filter));
}

async function openFilter(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole('tab', { name: 'Filter' }).click();
  await choice(page, 'Claims').waitFor();
}

describe('filtering by what is said', () => {
  test('by keyboard alone: two facets, each count what its choice leaves, and a link to that', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.getByRole('tab', { name: 'Actors' }).focus();
    await page.keyboard.press('ArrowRight');
    await choice(page, 'Claims').waitFor();
    const reach = async (words: string): Promise<void> => {
      const there = () => choice(page, words).evaluate((box) => box === document.activeElement);
      for (let presses = 0; presses < 60 && !(await there()); presses += 1) await page.keyboard.press('Tab');
      expect(await there()).toBe(true);
    };
    await reach('Facts');
    expect(await count(page, 'Facts')).toBe(leftBy({ types: ['fact'] }).length);
    await page.keyboard.press('Space');
    await onlyThese(page, { types: ['fact'] });
    await expect.poll(() => sentence(page).textContent()).toBe(`10 of ${ALL}: only facts`);

    const counts = facetCounts(treaty, { ...NO_FILTER, types: ['fact'] });
    await expect.poll(() => count(page, 'law')).toBe(counts.tags.get('law'));
    await reach('law');
    await page.keyboard.press('Space');
    const filter = { types: ['fact'], tags: ['law'] } as const;
    await onlyThese(page, filter);
    const words = `${leftBy(filter).length} of ${ALL}: only facts; tagged “law”`;
    await expect.poll(() => sentence(page).textContent()).toBe(words);

    const link = new URL(page.url()).search;
    expect(link).toBe('?type=fact&tag=law&v=1');
    const shared = await visitor.open(link);
    await openFilter(shared);
    await onlyThese(shared, filter);
    expect(await sentence(shared).textContent()).toBe(words);
    expect(await choice(shared, 'law').isChecked()).toBe(true);
    expect(await choice(shared, 'Facts').isChecked()).toBe(true);
  });

  test('Back and Forward go through views, not through clicks on check boxes', async ({ visitor }) => {
    const page = await visitor.open();
    await openFilter(page);
    for (const words of ['Counterclaims', 'Facts', 'Articles'])
      await page.getByText(words, { exact: true }).click();
    const first = { types: ['counterclaim', 'article', 'fact'] } as const;
    await onlyThese(page, first);
    const [one = ''] = leftBy(first);
    // A layout that comes late may move the box away from under the pointer.
    await expect
      .poll(
        async () => {
          await clickBox(page, one);
          return page.getByRole('complementary', { name: 'Details' }).count();
        },
        { timeout: 20_000, interval: 700 },
      )
      .toBe(1);
    await page.getByText('Attacks', { exact: true }).click();
    await page.getByText('Undercuts', { exact: true }).click();
    const second = { ...first, relations: ['attacks', 'undercuts'] } as const;
    await onlyThese(page, second);
    await page.goBack();
    await onlyThese(page, first);
    await page.goBack();
    await onlyThese(page, {});
    await page.goForward();
    await page.goForward();
    await onlyThese(page, second);
    expect(await choice(page, 'Undercuts').isChecked()).toBe(true);
  });

  test('a part can be taken off in the line above the map, on a telephone too', async ({ visitor }) => {
    const korea = actorCalled('South Korea');
    const page = await visitor.open(`?actor=${korea}&lens=answers&type=claim&tag=law`, {
      width: 390,
      height: 844,
    });
    await drawn(page);
    await page.getByRole('button', { name: 'Take off: only claims' }).click();
    await onlyThese(page, { actors: [korea], tags: ['law'] });
    await expect.poll(() => new URL(page.url()).searchParams.getAll('type')).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('tagged “law”');
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect.poll(() => sentence(page).textContent()).toBe('');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('where nothing is left, says which part to take off, and does', async ({ visitor }) => {
    const page = await visitor.open();
    await openFilter(page);
    await page.getByText('Facts', { exact: true }).click();
    await expect.poll(() => count(page, 'health')).toBe(0);
    await page.getByText('health', { exact: true }).click();
    await page.getByText('Nothing in this map fits all of this at once.').waitFor();
    const left = leftBy({ tags: ['health'] });
    await page.getByRole('button', { name: `Without “only facts”: ${left.length} statements` }).click();
    await onlyThese(page, { tags: ['health'] });
    expect(await boxAt(page, left[0] ?? '')).not.toBeNull();
  });

  test('every impossible part of an address is told, and the rest is used', async ({ visitor }) => {
    const page = await visitor.open(
      '?type=fact&type=poem&tag=%E0%A4%A&ask=near&of=article-4&steps=NaN&show=x&v=9',
    );
    await drawn(page);
    for (const words of ['a type, “poem”', 'a tag, ', '“NaN” steps', '“x”', 'another version']) {
      await page.locator('.notices').getByText(words).waitFor();
    }
    await onlyThese(page, { types: ['fact'], question: { kind: 'near', of: 'article-4', steps: null } });
  });
});
