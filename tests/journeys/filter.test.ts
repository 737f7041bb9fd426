import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy } from './shipped-map.ts';
import { boxAt, drawn, type StageElement, shownOf } from './stage.ts';

declare global {
  interface Window {
    mostDrawn?: number;
  }
}

const SOUTH_KOREA = actorCalled('South Korea');

function actors(page: Page) {
  return page.getByRole('treegrid', { name: 'Actors' });
}

function sentence(page: Page) {
  return page.locator('.filter-line p');
}

/** Waits until exactly these of all nodes are drawn. */
async function onlyThese(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => shownOf(page, everyNode), { timeout: 15_000 }).toEqual(ids);
}

/** In the page: looks at each frame how many boxes are drawn, and remembers the most. */
function recordDrawn(): void {
  const look = (): void => {
    const probe = (document.querySelector('.stage') as StageElement | null)?.counterpoint;
    window.mostDrawn = Math.max(window.mostDrawn ?? 0, probe?.drawn().length ?? 0);
    requestAnimationFrame(look);
  };
  look();
}

function mostDrawn(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.mostDrawn);
}

describe('filtering by an actor', () => {
  test('in the tree leaves what it says and what answers it, says so, and can be shared', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    await actors(page).getByRole('row', { name: 'South Korea' }).click();
    const left = leftBy({ actors: [SOUTH_KOREA], lens: 'answers' });
    expect(left.length).toBeGreaterThan(1);
    expect(left.length).toBeLessThan(everyNode.length / 2);
    await onlyThese(page, left);
    const words = `${left.length} of ${everyNode.length}: South Korea and what answers it`;
    await expect.poll(() => sentence(page).textContent()).toBe(words);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('actor')).toEqual([SOUTH_KOREA]);

    const shared = await visitor.open(new URL(page.url()).search);
    await drawn(shared);
    await onlyThese(shared, left);
    expect(await sentence(shared).textContent()).toBe(words);
  });

  test('by an address shows nothing else before it', async ({ visitor }) => {
    const page = await visitor.open();
    // What would come and go within a frame stays in sight on a slow machine.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.addInitScript(recordDrawn);
    await page.reload();
    await onlyThese(page, everyNode);
    expect(await mostDrawn(page)).toBe(everyNode.length);
    await page.goto(`${page.url()}?actor=${SOUTH_KOREA}`);
    const left = leftBy({ actors: [SOUTH_KOREA], lens: 'answers' });
    await onlyThese(page, left);
    expect(await mostDrawn(page)).toBe(left.length);
  });

  test('shows only theirs, or all with theirs standing out, as is chosen', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${SOUTH_KOREA}`);
    await drawn(page);
    await page.getByText('Only theirs', { exact: true }).click();
    const own = leftBy({ actors: [SOUTH_KOREA], lens: 'only' });
    await onlyThese(page, own);
    await expect.poll(() => new URL(page.url()).searchParams.get('lens')).toBe('only');
    await page.getByText('Highlight in context', { exact: true }).click();
    await onlyThese(page, everyNode);
    await expect.poll(() => sentence(page).textContent()).toContain('highlighted');
  });

  test('is cleared by one button, and the whole map is back', async ({ visitor }) => {
    const page = await visitor.open(`?actor=${SOUTH_KOREA}&lens=only`);
    await drawn(page);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await onlyThese(page, everyNode);
    await expect.poll(() => sentence(page).textContent()).toBe('');
    await expect.poll(() => new URL(page.url()).searchParams.has('actor')).toBe(false);
  });

  test('goes back with the browser’s button', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await actors(page).getByRole('row', { name: 'South Korea' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('actor')).toBe(true);
    await page.goBack();
    await onlyThese(page, everyNode);
    expect(await sentence(page).textContent()).toBe('');
  });

  test('can be done without a mouse', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.getByRole('searchbox', { name: 'Find an actor' }).focus();
    await page.keyboard.type('south kor');
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 3; presses += 1) {
      if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'row')) break;
      await page.keyboard.press('Tab');
    }
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector('.actor-name')?.textContent);
    for (let presses = 0; presses < 5 && (await focused()) !== 'South Korea'; presses += 1) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await focused()).toBe('South Korea');
    await page.keyboard.press('Space');
    await onlyThese(page, leftBy({ actors: [SOUTH_KOREA], lens: 'answers' }));
  });

  test('takes a state’s people with it', async ({ visitor }) => {
    const russia = actorCalled('Russia');
    const page = await visitor.open(`?actor=${russia}&lens=only`);
    await drawn(page);
    await onlyThese(page, leftBy({ actors: [russia], lens: 'only' }));
    const putins = leftBy({ actors: [actorCalled('Vladimir Putin')], lens: 'only' });
    expect(putins.length).toBeGreaterThan(0);
    for (const id of putins) expect(await boxAt(page, id)).not.toBeNull();
  });

  test('ignores what an address asks in vain, and says so', async ({ visitor }) => {
    const page = await visitor.open(`?actor=nobody-here&actor=${SOUTH_KOREA}&lens=sideways&at=no-such-node`);
    await drawn(page);
    for (const unknown of ['nobody-here', 'sideways', 'no-such-node']) {
      await page.locator('.notices').getByText(`“${unknown}”`).waitFor();
    }
    await onlyThese(page, leftBy({ actors: [SOUTH_KOREA] }));
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('survives an address that is not even text', async ({ visitor }) => {
    const page = await visitor.open('?actor=%E0%A4%A&lens=&at=%00&actor=__proto__&actor=');
    await drawn(page);
    await onlyThese(page, everyNode);
  });
});
