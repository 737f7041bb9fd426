import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the stage's element tells a test of the drawing. */
export interface StageElement extends Element {
  readonly counterpoint?: {
    boxAt(id: string): Box | null;
    tabAt(id: string): Box | null;
    zoom(): number;
    drawn(): readonly { readonly id: string; readonly rect: Box }[];
  };
}

/** Waits until the map has been drawn for the first time. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('counterpoint:drawn').length > 0 &&
      (document.querySelector('.stage') as StageElement | null)?.counterpoint !== undefined,
  );
}

/** Where boxes stand on the page, by id; null for one that is not in the drawing. */
export async function boxesAt(page: Page, ids: readonly string[]): Promise<readonly (Box | null)[]> {
  return page.evaluate((wanted) => {
    const stage = document.querySelector('.stage') as StageElement | null;
    return wanted.map((id) => stage?.counterpoint?.boxAt(id) ?? null);
  }, ids);
}

export async function boxAt(page: Page, id: string): Promise<Box | null> {
  return (await boxesAt(page, [id]))[0] ?? null;
}

/** Whether all of a box stands in the window. */
export async function inView(page: Page, id: string): Promise<boolean> {
  const box = await boxAt(page, id);
  const room = await page.locator('.stage').boundingBox();
  if (!box || !room) return false;
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

/** Where the tab stands that unfolds what hangs on a box; null where there is none. */
export async function tabAt(page: Page, id: string): Promise<Box | null> {
  return page.evaluate(
    (wanted) =>
      (document.querySelector('.stage') as StageElement | null)?.counterpoint?.tabAt(wanted) ?? null,
    id,
  );
}

/** Every box in the drawing, in world units. */
export async function drawnBoxes(
  page: Page,
): Promise<readonly { readonly id: string; readonly rect: Box }[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage') as StageElement | null;
    return stage?.counterpoint?.drawn().map(({ id, rect }) => ({ id, rect })) ?? [];
  });
}

/** The ids of all boxes in the drawing, sorted. */
export async function drawnIds(page: Page): Promise<readonly string[]> {
  return (await drawnBoxes(page)).map(({ id }) => id).sort();
}

/** The ids, out of these, that are in the drawing. */
export async function shownOf(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  const boxes = await boxesAt(page, ids);
  return ids.filter((_, place) => boxes[place]);
}

/** How large the drawing is shown: 1 is a CSS pixel for each unit. */
export async function zoom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage') as StageElement | null;
    return stage?.counterpoint?.zoom() ?? 0;
  });
}

/** Clicks on the middle of a box, once the drawing has come to rest. */
export async function clickBox(page: Page, id: string): Promise<void> {
  const { x, y, width, height } = await restingBox(page, id);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Where a box stands once it stands still. */
export async function restingBox(page: Page, id: string): Promise<Box> {
  let last = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await boxAt(page, id));
      const rests = now === last && now !== 'null';
      last = now;
      return rests;
    })
    .toBe(true);
  return JSON.parse(last) as Box;
}

/** Clicks on the tab that unfolds what hangs on a box, once the drawing has come to rest. */
export async function clickTab(page: Page, id: string): Promise<void> {
  await restingBox(page, id);
  const tab = await tabAt(page, id);
  if (!tab) throw new Error(`${id} has no tab.`);
  await page.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
}
