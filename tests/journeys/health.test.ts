import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { askedOf } from '#analysis/health/health.ts';
import { test } from './page.ts';
import { actorCalled, treaty } from './shipped-map.ts';
import { boxAt, drawn } from './stage.ts';

const asked = (id: string) => askedOf(treaty).find((one) => one.id === id)?.findings ?? [];
const CONTESTED = /contested, and nothing speaks for/;

async function openChecks(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole('tab', { name: 'Check' }).click();
}

describe('looking through the map', () => {
  test('lists what there is to ask, and each place is one press away', async ({ visitor }) => {
    const page = await visitor.open();
    await openChecks(page);
    const objections = asked('unanswered-objections');
    expect(objections.length).toBeGreaterThan(1);
    await page
      .getByRole('button', { name: `Nothing in the map answers these ${objections.length} objections` })
      .click();
    const last = objections.at(-1);
    const place = page.getByRole('button', { name: last?.words ?? '', exact: true });
    await place.click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText(`${last?.words}.`, { exact: true }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(last?.at[0]);
    // The list stays, and the focus in it.
    expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is done by keys alone, and the map goes there', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.getByRole('tab', { name: 'Actors' }).focus();
    await page.keyboard.press('End');
    const trigger = page.getByRole('button', { name: CONTESTED });
    await trigger.waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return trigger.evaluate((element) => element === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const id = asked('undefended-statements')[0]?.at[0] ?? '';
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(id);
    await expect.poll(() => boxAt(page, id)).not.toBeNull();
  });

  test('looks at the whole map, and marks what the filter hides', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${actorCalled('China')}&lens=only`);
    await openChecks(page);
    await page.getByRole('button', { name: CONTESTED }).click();
    const [first] = asked('undefended-statements');
    await page.getByRole('button', { name: `${first?.words} (hidden by the filter)` }).waitFor();
  });

  test('on a phone hands the focus on to the details', async ({ visitor }) => {
    const page = await visitor.open('', { width: 390, height: 844 });
    await drawn(page);
    await page.getByRole('button', { name: 'Explore' }).click();
    await openChecks(page);
    await page.getByRole('button', { name: CONTESTED }).click();
    await page.locator('.health-place').first().click();
    const [first] = asked('undefended-statements');
    const heading = page.getByRole('heading', { level: 2, name: first?.words ?? '' });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('somebody who is here for the first time', () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`is offered the guide beside the map at ${width} × ${height}, once`, async ({ visitor }) => {
      const page = await visitor.open('', { width, height });
      await drawn(page);
      const card = page.getByRole('region', { name: 'How to read this' });
      await card.waitFor();
      const [place, stage] = [await card.boundingBox(), await page.locator('.stage').boundingBox()];
      const beside =
        (place?.x ?? 0) + (place?.width ?? 0) <= (stage?.x ?? 0) + 1 ||
        (place?.y ?? 0) >= (stage?.y ?? 0) + (stage?.height ?? 0) - 1;
      expect(beside).toBe(true);
      await card.getByRole('button', { name: 'How to read this' }).click();
      await page.getByRole('dialog').getByText('Counterclaim', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await card.waitFor({ state: 'detached' });
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.classList.contains('stage')))
        .toBe(true);
      await page.reload();
      await drawn(page);
      // On a phone it stands in a menu.
      if (width < 720) await page.getByRole('button', { name: 'More' }).click();
      await page
        .getByRole('button', { name: 'About this map' })
        .or(page.getByRole('menuitem', { name: 'About this map' }))
        .click();
      await page.getByRole('dialog').getByRole('button', { name: 'How to read this' }).waitFor();
      expect(await card.count()).toBe(0);
    });
  }
});
