import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Question } from '#analysis/filter.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { answerText, questionWords } from '#analysis/questions/question-words.ts';
import { test } from './page.ts';
import { everyNode, leftBy, treaty, treatyNode } from './shipped-map.ts';
import { boxAt, drawn, drawnIds, restingBox } from './stage.ts';

/** A claim with reasons and objections, a reason for it, and a statement far away. */
const CLAIM = 'no-automatic-war';
const REASON = 'un-article-51';
const FAR = 'going-rogue';

const WHY: Question = { kind: 'why', of: CLAIM };
const BETWEEN: Question = { kind: 'between', of: REASON, and: FAR };

const answer = (page: Page) => page.getByRole('complementary', { name: 'Answer' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const heading = (page: Page, question: Question) =>
  answer(page).getByRole('heading', { level: 2, name: questionWords(treaty, question) });
const asked = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return ['ask', 'of', 'and'].map((part) => query.get(part));
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Waits until exactly what answers a question is drawn. */
async function answeredBy(page: Page, question: Question): Promise<void> {
  const nodes = [...leftBy({ question })].sort();
  expect(nodes.length).toBeGreaterThan(2);
  await expect.poll(() => drawnIds(page), { timeout: 15_000 }).toEqual(nodes);
}

describe('asking of a statement', () => {
  test('why, shows the reasons and tells them, and a link keeps that', async ({ visitor }) => {
    const page = await visitor.open(`?at=${CLAIM}`);
    await drawn(page);
    const { count } = answerTo(treaty, WHY);
    await details(page)
      .getByRole('button', { name: `Why? ${count} steps` })
      .click();
    await heading(page, WHY).waitFor();
    await expect.poll(() => focused(page)).toBe(questionWords(treaty, WHY));
    expect(asked(page)).toEqual(['why', CLAIM, null]);
    await answeredBy(page, WHY);

    const shared = await visitor.open(new URL(page.url()).search);
    await heading(shared, WHY).waitFor();
    await answeredBy(shared, WHY);
  });

  test('by keys alone, and follows a sentence to the map and into the details', async ({ visitor }) => {
    const page = await visitor.open(`?at=${CLAIM}`);
    await drawn(page);
    await details(page).getByText(treatyNode(CLAIM).text).waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(treatyNode(CLAIM).label);
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page))?.startsWith('Why?')) break;
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const against: Question = { kind: 'against', of: CLAIM };
    await expect.poll(() => focused(page)).toBe(questionWords(treaty, against));
    await answeredBy(page, against);

    const objection = treatyNode(answerTo(treaty, against).links[0]?.edge?.from[0] ?? '');
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === `“${objection.label}”`) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(objection.id);
    await heading(page, against).waitFor();
    await page.getByRole('button', { name: `Details: ${objection.label}` }).press('Enter');
    await details(page).getByText(objection.text).waitFor();
    await page.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Close question' }).press('Enter');
    await expect.poll(() => asked(page)).toEqual([null, null, null]);
    await expect.poll(() => focused(page)).toBe(objection.label);
  });

  test('is taken back with the browser’s button', async ({ visitor }) => {
    const page = await visitor.open(`?at=${CLAIM}`);
    await drawn(page);
    await details(page)
      .getByRole('button', { name: /^Why\?/ })
      .click();
    await answeredBy(page, WHY);
    await page.goBack();
    await details(page)
      .getByRole('heading', { level: 2, name: treatyNode(CLAIM).label })
      .waitFor();
    await expect.poll(() => drawnIds(page), { timeout: 15_000 }).toEqual([...everyNode].sort());
    await page.goForward();
    await heading(page, WHY).waitFor();
    await answeredBy(page, WHY);
  });

  test('of a link that asks in vain is ignored, and said so', async ({ visitor }) => {
    const page = await visitor.open('?ask=between&of=absent&and=__proto__');
    await drawn(page);
    await page.locator('.notices').getByText('“between”').waitFor();
    expect(await answer(page).count()).toBe(0);
  });
});

describe('an answer', () => {
  test('is copied as text', async ({ visitor }) => {
    const page = await visitor.open(`?ask=why&of=${CLAIM}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(inject('site')).origin,
    });
    await answer(page).getByRole('button', { name: 'Copy as text' }).click();
    await answer(page).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(answerText(treaty, WHY));
  });

  test('fits into a small window, where the drawing is in view above it', async ({ visitor }) => {
    const page = await visitor.open(`?ask=why&of=${CLAIM}`, { width: 390, height: 844 });
    await heading(page, WHY).waitFor();
    await drawn(page);
    const box = await restingBox(page, CLAIM);
    const sheet = await answer(page).boundingBox();
    expect(box.y + box.height).toBeLessThanOrEqual(sheet?.y ?? 0);
    expect(await answer(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

describe('asking what lies between two statements', () => {
  test('by a click on a second box with Shift', async ({ visitor }) => {
    const page = await visitor.open(`?at=${REASON}`);
    await drawn(page);
    await details(page).getByRole('button', { name: 'Close details' }).click();
    const first = await restingBox(page, REASON);
    await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
    await details(page).waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('0');
    const second = await restingBox(page, FAR);
    await page.keyboard.down('Shift');
    await page.mouse.click(second.x + second.width / 2, second.y + second.height / 2);
    await page.keyboard.up('Shift');
    await heading(page, BETWEEN).waitFor();
    expect(asked(page)).toEqual(['between', REASON, FAR]);
    await answeredBy(page, BETWEEN);
  });

  test('by keeping one of them, without a mouse', async ({ visitor }) => {
    const page = await visitor.open(`?at=${REASON}`);
    await drawn(page);
    await details(page).getByRole('button', { name: 'Keep this to compare' }).press('Enter');
    const kept = page.getByRole('region', { name: 'Kept to compare' });
    await kept.getByText(treatyNode(REASON).label).waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('ArrowLeft');
    const other = () => new URL(page.url()).searchParams.get('at') ?? '';
    await expect.poll(other).not.toBe(REASON);
    const and = other();
    await details(page)
      .getByRole('button', { name: `What lies between “${treatyNode(REASON).label}” and this?` })
      .press('Enter');
    await heading(page, { kind: 'between', of: REASON, and }).waitFor();
    await kept.waitFor({ state: 'detached' });
    expect(await boxAt(page, REASON)).not.toBeNull();
  });
});
