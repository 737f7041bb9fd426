import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { find } from '#analysis/search/find.ts';
import { searchIndex } from '#analysis/search/search-index.ts';
import { serveLargeMap } from './large-map.ts';
import { test } from './page.ts';
import { everyNode, leftBy, treaty, treatyNode } from './shipped-map.ts';
import { boxAt, drawn, inView, shownOf } from './stage.ts';

/** A drawing may have to be laid out anew, on a busy machine. */
const PATIENT = { timeout: 15_000 };

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the map' });
const rows = (page: Page) => page.getByRole('option');

/** Opens the search by its button, with the keyboard alone. */
async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).focus();
  await page.keyboard.press('Enter');
  await field(page).waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

/** The statement that a text finds first. */
function firstStatement(text: string): string {
  const index = searchIndex(treaty);
  const hit = index && find(index, text, { most: 1 }).hits[0];
  if (hit?.found.kind !== 'statement') throw new Error(`“${text}” does not find a statement first.`);
  return hit.found.id;
}

async function expectInView(page: Page, id: string): Promise<void> {
  await expect.poll(() => inView(page, id), PATIENT).toBe(true);
}

describe('the search', () => {
  test('finds a statement in spite of a typo, and flies there by keyboard alone', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await openSearch(page);
    await expect.poll(() => focused(page), PATIENT).toBe('Search the map');
    await page.keyboard.type('cliches reach desicion');
    const id = firstStatement('cliches reach desicion');
    expect(treatyNode(id).label).toBe('Clichés reach up to decision-makers');
    await rows(page)
      .first()
      .filter({ hasText: treatyNode(id).label })
      .waitFor();
    expect(await rows(page).first().locator('mark').allTextContents()).toContain('Clichés');
    await page.getByRole('status').filter({ hasText: 'Nothing has “desicion”' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('at'), PATIENT).toBe(id);
    await expect.poll(() => focused(page), PATIENT).toContain(treatyNode(id).label);
    await expectInView(page, id);
    await page.getByRole('complementary', { name: 'Details' }).getByText(treatyNode(id).text).waitFor();
  });

  test('closes by Esc, and what had the focus has it again', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await openSearch(page);
    await page.keyboard.type('sanctions');
    await rows(page).nth(3).waitFor();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page), PATIENT).toBe('Search');
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
    // What was typed is there again, to be typed over.
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).inputValue(), PATIENT).toBe('sanctions');
    await page.keyboard.type('asmolov');
    await expect.poll(() => field(page).inputValue(), PATIENT).toBe('asmolov');
  });

  test('filters the map by an actor that is found', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await openSearch(page);
    await page.keyboard.type('chang ho-jin');
    await rows(page).first().filter({ hasText: 'Filter by this actor' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('actor'), PATIENT).toBe('chang-ho-jin');
    const left = leftBy({ actors: ['chang-ho-jin'] });
    await expect.poll(() => shownOf(page, everyNode), PATIENT).toEqual(left);
    await expect.poll(() => focused(page), PATIENT).toBe('Argument map');
  });

  test('takes a statement that the filter hides as chosen, and the details offer the way to it', async ({
    visitor,
  }) => {
    const page = await visitor.open('?actor=china');
    await drawn(page);
    await openSearch(page);
    await page.keyboard.type('sanctions unfair');
    await rows(page).first().filter({ hasText: 'Hidden by the filter' }).waitFor();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('the filter hides it').waitFor();
    await details.getByRole('button', { name: 'Clear filter' }).click();
    await expectInView(page, firstStatement('sanctions unfair'));
  });

  test('fills a phone, with its field on top, and works by touch', async ({ visitor }) => {
    const page = await visitor.open('', { width: 390, height: 844 });
    await drawn(page);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await field(page).fill('rodong');
    const id = firstStatement('rodong');
    const dialog = await page.getByRole('dialog', { name: 'Search' }).boundingBox();
    expect(dialog).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    for (const row of await rows(page).all()) {
      const { width, height } = (await row.boundingBox()) ?? { width: 0, height: 0 };
      expect(width).toBe(390);
      expect(height).toBeGreaterThanOrEqual(40);
    }
    await rows(page).first().click();
    await field(page).waitFor({ state: 'detached' });
    await expectInView(page, id);
  });

  test('goes to a statement that is folded away in a large map', async ({ visitor }) => {
    serveLargeMap(visitor);
    const page = await visitor.open('?map=long-debate');
    await drawn(page);
    expect(await boxAt(page, 'n2777')).toBeNull();
    await openSearch(page);
    await page.keyboard.type('reason 2777');
    await rows(page).first().filter({ hasText: 'Reason 2777 of' }).waitFor();
    await page.keyboard.press('Enter');
    await expectInView(page, 'n2777');
  });
});
