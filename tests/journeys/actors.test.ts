import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Filter, Question } from '#analysis/filter.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty } from './shipped-map.ts';
import { drawn, shownOf } from './stage.ts';

const AUTHOR = actorCalled('Konstantin Asmolov');
const SOUTH_KOREA = actorCalled('South Korea');

/** Where the author objects to what South Korea says itself. */
const OBJECTIONS: Question = { kind: 'steps', side: 'against', by: AUTHOR, on: SOUTH_KOREA, alone: true };
const HOW_MANY = answerTo(treaty, OBJECTIONS).links.length;
const CELL = `Konstantin Asmolov objects to South Korea: ${HOW_MANY} steps`;

async function onlyThese(page: Page, filter: Partial<Filter>): Promise<void> {
  const ids = leftBy(filter);
  expect(ids.length).toBeGreaterThan(0);
  await expect.poll(() => shownOf(page, everyNode), { timeout: 15_000 }).toEqual(ids);
}

function sentence(page: Page): Promise<string | null> {
  return page.locator('.filter-line p').textContent();
}

const spoken = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('two actors at once', () => {
  test('show what they dispute, and each way says beforehand how much it leaves', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${SOUTH_KOREA}`);
    await drawn(page);
    expect(await page.getByRole('radio', { name: 'Their disputes' }).count()).toBe(0);
    await page
      .getByRole('treegrid', { name: 'Actors' })
      .getByRole('row', { name: 'Konstantin Asmolov' })
      .click();
    const choice = page.locator('.lens-option', { hasText: 'Disputes' });
    const actors = [SOUTH_KOREA, AUTHOR];
    const left = leftBy({ actors, lens: 'disputes' }).length;
    await expect.poll(() => choice.textContent()).toBe(`Disputes${left} statements`);
    await choice.click();
    await onlyThese(page, { actors, lens: 'disputes' });
    expect(await sentence(page)).toBe(
      `${left} of ${everyNode.length}: the disputes between South Korea and Konstantin Asmolov`,
    );
  });

  test('that have nothing to do with each other are said to have nothing', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${SOUTH_KOREA}&actor=${actorCalled('China')}&lens=between`);
    await page.getByText('No step in this map leads from one to another of South Korea and China.').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await onlyThese(page, {});
  });
});

describe('objections that nothing meets', () => {
  test('are chosen by keyboard alone, to an actor and by it', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${SOUTH_KOREA}&lens=only`);
    await drawn(page);
    await page.getByRole('radio', { name: 'Only theirs' }).focus();
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown');
    expect(await spoken(page)).toBe('Objections to them that nothing meets');
    await onlyThese(page, { actors: [SOUTH_KOREA], lens: 'unanswered' });
    await page.keyboard.press('ArrowDown');
    await onlyThese(page, { actors: [SOUTH_KOREA], lens: 'unmet' });
    expect(await sentence(page)).toContain('objections by South Korea that nothing meets');
  });
});

describe('the actor matrix', () => {
  test('opens from the address and leads by keyboard alone from a count to its steps on the map', async ({
    visitor,
  }) => {
    const page = await visitor.open('?show=matrix');
    await page.getByRole('grid').waitFor();
    await page.getByRole('grid').locator('[tabindex="0"]').focus();
    for (let presses = 0; presses < 60 && (await spoken(page)) !== CELL; presses += 1) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('button', { name: CELL }).getAttribute('aria-pressed'))
      .toBe('true');
    expect(await spoken(page)).toBe(CELL);
    expect(await sentence(page)).toContain('where Konstantin Asmolov objects to South Korea');
    await expect.poll(() => new URL(page.url()).searchParams.get('ask')).toBe('against-steps');

    await page.getByRole('button', { name: 'Show on the map' }).press('Enter');
    await drawn(page);
    await onlyThese(page, { question: OBJECTIONS });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('stage');

    await page.goBack();
    await expect
      .poll(() => page.getByRole('button', { name: CELL }).getAttribute('aria-pressed'))
      .toBe('true');
    await page.getByRole('radio', { name: 'Map' }).click();
    await onlyThese(page, { question: OBJECTIONS });
  });

  test('fits twenty actors into a wide window, and keeps their heads in sight in a narrow one', async ({
    visitor,
  }) => {
    const wide = await visitor.open('?show=matrix');
    const frame = wide.locator('.matrix-frame');
    await frame.waitFor();
    expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);

    const phone = await visitor.open('?show=matrix', { width: 390, height: 844 });
    const last = phone.getByRole('grid').locator('tbody tr').last();
    await last.getByRole('gridcell').last().focus();
    const head = await last.getByRole('rowheader').boundingBox();
    const corner = await phone.locator('.matrix-corner').boundingBox();
    const cell = await last.getByRole('gridcell').last().boundingBox();
    expect(head?.x).toBe(0);
    expect(corner?.x).toBe(0);
    expect(corner && cell && cell.y >= corner.y + corner.height).toBe(true);
    expect(head && cell && cell.x >= head.x + head.width && cell.x + cell.width < 391).toBe(true);
  });

  test('has no drawing to make a picture of, and says what to do', async ({ visitor }) => {
    const page = await visitor.open('');
    await drawn(page);
    await page.getByRole('radio', { name: 'Matrix' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Export: picture or data' }).click();
    await page.getByText('Show the map, then save its picture.').waitFor();
  });
});
