import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { PORTION } from '#analysis/folding.ts';
import { LEGIBLE } from '#scene/box-plan.ts';
import { childrenOf, serveLargeMap, wayUp } from './large-map.ts';
import { test, type Visitor } from './page.ts';
import { actorCalled, everyNode, leftBy } from './shipped-map.ts';
import {
  type Box,
  boxAt,
  clickBox,
  clickTab,
  drawn,
  drawnIds,
  inView,
  restingBox,
  tabAt,
  zoom,
} from './stage.ts';

const LARGE = '?map=long-debate';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A layout may have to wait for a slow machine. */
const PATIENT = { timeout: 15_000 };

async function openLarge(visitor: Visitor, query = '', view = {}): Promise<Page> {
  serveLargeMap(visitor);
  const page = await visitor.open(LARGE + query, view);
  await drawn(page);
  return page;
}

/** Waits until exactly these boxes are drawn. */
async function exactly(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => drawnIds(page), PATIENT).toEqual([...ids].sort());
}

/** Waits until other boxes than these are drawn, and tells which. */
async function otherThan(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  await expect.poll(() => drawnIds(page), PATIENT).not.toEqual(ids);
  return drawnIds(page);
}

function movedBy(before: Box, after: Box): number {
  return Math.max(Math.abs(after.x - before.x), Math.abs(after.y - before.y));
}

function selectedIn(page: Page): string | null {
  return new URL(page.url()).searchParams.get('at');
}

describe('a map of 3,000 statements', () => {
  for (const view of [DESK, PHONE]) {
    test(`opens folded at ${view.width} × ${view.height}, with labels that can be read`, async ({
      visitor,
    }) => {
      const page = await openLarge(visitor, '', view);
      const ids = await drawnIds(page);
      expect(ids).toContain('n0');
      expect(ids.length).toBeGreaterThan(12);
      expect(ids.length).toBeLessThanOrEqual(62);
      expect(await zoom(page)).toBeGreaterThanOrEqual(LEGIBLE.farLabel);
      expect(await inView(page, 'n0')).toBe(true);
    });
  }
});

describe('a tab', () => {
  test('shows what hangs on its box, and the button at the box folds that away again', async ({
    visitor,
  }) => {
    const page = await openLarge(visitor);
    const before = await drawnIds(page);
    const box = await restingBox(page, 'n20');
    await clickTab(page, 'n20');
    await exactly(page, [...before, ...childrenOf('n20')]);
    expect(movedBy(box, await restingBox(page, 'n20'))).toBeLessThan(0.5);
    expect(await tabAt(page, 'n20')).toBeNull();

    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('button', { name: 'Fold 3 away' }).click();
    await exactly(page, before);
    expect(movedBy(box, await restingBox(page, 'n20'))).toBeLessThan(0.5);
  });

  test(`shows ${PORTION} at once of the thirty on the thesis, and the rest at the next press`, async ({
    visitor,
  }) => {
    const page = await openLarge(visitor, '&unfold=0');
    await exactly(page, ['n0']);
    const box = await restingBox(page, 'n0');
    await clickTab(page, 'n0');
    await expect.poll(async () => (await drawnIds(page)).length, PATIENT).toBe(1 + PORTION);
    expect(movedBy(box, await restingBox(page, 'n0'))).toBeLessThan(0.5);
    await clickTab(page, 'n0');
    await exactly(page, ['n0', ...childrenOf('n0')]);
    expect(movedBy(box, await restingBox(page, 'n0'))).toBeLessThan(0.5);
    expect(await tabAt(page, 'n0')).toBeNull();
  });

  test('works on a phone', async ({ visitor }) => {
    const page = await openLarge(visitor, '', PHONE);
    const before = await drawnIds(page);
    const box = await restingBox(page, 'n10');
    await clickTab(page, 'n10');
    await exactly(page, [...before, ...childrenOf('n10')]);
    expect(movedBy(box, await restingBox(page, 'n10'))).toBeLessThan(0.5);
  });
});

describe('by keyboard', () => {
  test('a dozen folds and unfolds leave the selected box where it is', async ({ visitor }) => {
    const page = await openLarge(visitor, '&at=n0');
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await page.locator('.stage').focus();
    // Steps between presses of Space, here and there over the map, but every time the same.
    const walks = [
      ['ArrowRight'],
      ['ArrowDown'],
      ['ArrowDown', 'ArrowDown'],
      ['ArrowUp'],
      ['ArrowRight'],
      ['ArrowLeft'],
      ['ArrowDown'],
      ['ArrowRight', 'ArrowDown'],
      ['ArrowUp'],
      ['ArrowLeft', 'ArrowDown'],
      ['ArrowRight'],
      ['ArrowLeft'],
    ];
    for (const walk of walks) {
      for (const key of walk) await page.keyboard.press(key);
      await expect.poll(async () => boxAt(page, selectedIn(page) ?? ''), PATIENT).not.toBeNull();
      const id = selectedIn(page) ?? '';
      await expect.poll(() => inView(page, id), PATIENT).toBe(true);
      const box = await restingBox(page, id);
      const before = await drawnIds(page);
      await page.keyboard.press('Space');
      await otherThan(page, before);
      expect(selectedIn(page)).toBe(id);
      expect(movedBy(box, await restingBox(page, id)), `${id} after ${walk.join()}`).toBeLessThan(0.5);
    }
  });
});

describe('selecting what is folded away', () => {
  test('by a link unfolds the way to it', async ({ visitor }) => {
    const page = await openLarge(visitor, '&at=n2900');
    await expect.poll(() => inView(page, 'n2900'), PATIENT).toBe(true);
    const ids = await drawnIds(page);
    for (const over of wayUp('n2900')) expect(ids).toContain(over);
  });

  test('by an entry of the details unfolds it, and it is in view', async ({ visitor }) => {
    const page = await openLarge(visitor);
    expect(await drawnIds(page)).not.toContain('n88');
    await clickBox(page, 'n20');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: 'Reason 88 of the long debate (' }).click();
    await details.getByRole('heading', { level: 2, name: 'Reason 88 of the long debate' }).waitFor();
    await expect.poll(() => inView(page, 'n88'), PATIENT).toBe(true);
  });
});

describe('the address', () => {
  test('keeps what is unfolded: Back folds it again, Forward and a link show it', async ({ visitor }) => {
    const page = await openLarge(visitor);
    const before = await drawnIds(page);
    await clickTab(page, 'n20');
    const unfolded = [...before, ...childrenOf('n20')];
    await exactly(page, unfolded);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('open')).toContain('3:n20');
    const link = new URL(page.url()).search;
    await page.goBack();
    await exactly(page, before);
    await page.goForward();
    await exactly(page, unfolded);

    const again = await visitor.open(link);
    await drawn(again);
    await exactly(again, unfolded);
    const elsewhere = await visitor.open(link, PHONE);
    await drawn(elsewhere);
    await exactly(elsewhere, unfolded);
  });
});

describe('a filter', () => {
  test('that leaves little leaves nothing folded', async ({ visitor }) => {
    const actor = actorCalled('South Korea');
    const left = leftBy({ actors: [actor] });
    const page = await visitor.open(`?actor=${actor}`, { width: 1024, height: 768 });
    await drawn(page);
    await exactly(page, left);
    for (const id of left) expect(await tabAt(page, id)).toBeNull();
    expect(left.length).toBeLessThan(everyNode.length);
  });
});

/** How many different pictures of the letters there are from now until a while after what is drawn has changed. */
function picturesUntilChanged(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const count = (): number | undefined =>
      (
        document.querySelector('.stage') as (Element & { counterpoint?: { drawn(): unknown[] } }) | null
      )?.counterpoint?.drawn().length;
    const before = count();
    const pictures = new Set<string | undefined>();
    for (let after = 0; after < 12; after += count() === before ? 0 : 1) {
      pictures.add(document.querySelector<HTMLCanvasElement>('.stage-letters')?.toDataURL());
      await new Promise(requestAnimationFrame);
    }
    return pictures.size;
  });
}

describe('a reader who wants no motion', () => {
  test('sees the words where they were and where they will be, and nowhere between', async ({ visitor }) => {
    const page = await openLarge(visitor, '', PHONE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await restingBox(page, 'n0');
    const tab = await tabAt(page, 'n0');
    await page.mouse.move((tab?.x ?? 0) + (tab?.width ?? 0) / 2, (tab?.y ?? 0) + (tab?.height ?? 0) / 2);
    const pictures = picturesUntilChanged(page);
    await clickTab(page, 'n0');
    expect(await pictures).toBeLessThanOrEqual(2);
  });
});
