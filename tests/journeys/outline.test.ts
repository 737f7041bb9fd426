import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { serveLargeMap } from './large-map.ts';
import { test } from './page.ts';
import { actorCalled, leftBy, treaty, treatyNode } from './shipped-map.ts';
import { boxAt, clickBox, drawn } from './stage.ts';

const thesis = treatyNode(treaty.thesis[0] ?? '');

const outline = (page: Page): Locator => page.getByRole('treegrid', { name: 'Outline' });
const chosen = (page: Page): Locator => outline(page).getByRole('row', { selected: true });
const at = (page: Page): string | null => new URL(page.url()).searchParams.get('at');
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Opens the outline from the tabs, by keyboard. */
async function openOutline(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Actors' }).focus();
  while ((await page.getByRole('tab', { name: 'Outline', selected: true }).count()) === 0)
    await page.keyboard.press('ArrowRight');
  await outline(page).waitFor();
}

/** Whether an element is in view within the outline. */
function inView(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const [inner, outer] = [element, element.closest('.outline-tree')].map((one) =>
      one?.getBoundingClientRect(),
    );
    return (
      inner !== undefined &&
      outer !== undefined &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1
    );
  });
}

describe('the outline', () => {
  test('by keyboard alone: walk, select, see it on the map, jump between its places, read its details', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    await openOutline(page);
    while (!(await focused(page))?.startsWith('thesis')) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    const reason = treaty.edges.find((edge) => edge.to === thesis.id)?.from[0] ?? '';
    await expect.poll(() => focused(page)).toContain(`supports: ${treatyNode(reason).label}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => at(page)).toBe(reason);
    await expect.poll(() => boxAt(page, reason)).not.toBeNull();
    expect(await focused(page)).toContain('in 2 places');

    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => focused(page)).toMatch(new RegExp(`^${treatyNode(reason).label}`));
    expect(await chosen(page).getAttribute('aria-level')).toBe('2');
    await expect.poll(() => inView(chosen(page))).toBe(true);

    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  test('follows a click on the map to a row that was folded away, and takes no focus', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    await openOutline(page);
    await page.getByRole('button', { name: 'Fold all', exact: true }).click();
    const [deep] = treaty.nodes.filter(({ label }) => label === 'The West puts both under pressure');
    await clickBox(page, deep?.id ?? '');
    await expect.poll(() => chosen(page).getAttribute('aria-label')).toContain(deep?.label);
    await expect.poll(() => inView(chosen(page))).toBe(true);
    expect(await outline(page).evaluate((tree) => tree.contains(document.activeElement))).toBe(false);
  });

  test('is narrowed by the same filter as the map', async ({ visitor }) => {
    const actor = actorCalled('South Korea');
    const page = await visitor.open(`?actor=${actor}&lens=only`);
    await drawn(page);
    await openOutline(page);
    await page.getByRole('button', { name: 'Unfold all' }).click();
    const labels = leftBy({ actors: [actor], lens: 'only' }).map((id) => treatyNode(id).label);
    const names = await outline(page)
      .getByRole('row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    for (const label of labels) expect(names.some((name) => name.includes(label))).toBe(true);
    expect(names.filter((name) => !name.includes(', chapter,'))).toHaveLength(labels.length);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect.poll(() => outline(page).getByRole('row').count()).toBeGreaterThan(labels.length + 20);
  });

  test('has only the rows in view on the page where there are thousands, and reaches them all', async ({
    visitor,
  }) => {
    serveLargeMap(visitor);
    const page = await visitor.open('?map=long-debate');
    await drawn(page);
    await openOutline(page);
    await page.getByRole('button', { name: 'Unfold all' }).click();
    await expect
      .poll(async () => Number(await outline(page).getAttribute('aria-rowcount')))
      .toBeGreaterThan(100);
    await outline(page).getByRole('row').first().click();
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toMatch(/Reason \d+ of the long debate/);
    expect(await outline(page).getByRole('row').count()).toBeLessThan(100);
  });
});

describe('the table', () => {
  test('is sorted and read by keyboard alone', async ({ visitor }) => {
    const page = await visitor.open('?show=table');
    const table = page.getByRole('table', { name: 'Statements' });
    await table.waitFor();
    const words = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('radio', { name: /^Statements/ }).focus();
    while ((await words()) !== 'Statement') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const head = page.getByRole('columnheader', { name: 'Statement' });
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    expect(await words()).toBe('Statement');
    const labels = treaty.nodes
      .map(({ label }) => label)
      .sort(new Intl.Collator('en', { numeric: true }).compare);
    await expect.poll(() => table.locator('.table-label').first().textContent()).toBe(labels[0]);

    while ((await words()) !== labels[0]) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const name = labels[1] ?? '';
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name, level: 2 }).waitFor();
    await expect.poll(() => at(page)).not.toBeNull();
    expect(await words()).toBe(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  test('goes to the map and back with what is selected', async ({ visitor }) => {
    const page = await visitor.open(`?show=table&at=${thesis.id}`);
    const row = page.locator('tr[aria-current="true"]');
    await row.getByText(thesis.label, { exact: true }).waitFor();
    await page.getByRole('radio', { name: 'Map' }).click();
    await drawn(page);
    await expect.poll(() => boxAt(page, thesis.id)).not.toBeNull();
    await page.goBack();
    await row.getByText(thesis.label, { exact: true }).waitFor();
  });
});
