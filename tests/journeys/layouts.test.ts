import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ARRANGEMENTS, CHAPTERS } from '#scene/layout/arrangements.ts';
import { test } from './page.ts';
import { everyNode, treaty, treatyNode } from './shipped-map.ts';
import { type Box, clickBox, drawn, drawnBoxes, drawnIds, restingBox } from './stage.ts';

const all = [...everyNode].sort();
const thesis = treatyNode(treaty.thesis[0] ?? '');
/** A layout may have to wait for a slow machine. */
const PATIENT = { timeout: 30_000 };

type Drawing = Awaited<ReturnType<typeof drawnBoxes>>;

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5
  );
}

/** Pairs of boxes that lie on one another. */
function overlaps(boxes: Drawing): readonly string[] {
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => overlap(one.rect, other.rect))
      .map((other) => `${one.id} ${other.id}`),
  );
}

function rectOf(boxes: Drawing, id: string): Box {
  const box = boxes.find((one) => one.id === id);
  if (!box) throw new Error(`${id} is not drawn.`);
  return box.rect;
}

/** The drawing once it is another than before. */
async function another(page: Page, before: Drawing): Promise<Drawing> {
  await expect
    .poll(async () => JSON.stringify(await drawnBoxes(page)), PATIENT)
    .not.toBe(JSON.stringify(before));
  return drawnBoxes(page);
}

function asked(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** What stands in the thesis's chapter with it. */
const mates = everyNode.filter((id) => id !== thesis.id && treatyNode(id).topic === thesis.topic);

/** From how many of its mates the thesis stands in one drawing as in the other, or by so much further, in world units. */
function alike(one: Drawing, other: Drawing, further: { readonly x: number; readonly y: number }): number {
  const [here, there] = [rectOf(one, thesis.id), rectOf(other, thesis.id)];
  return mates.filter((id) => {
    const [was, is] = [rectOf(one, id), rectOf(other, id)];
    const right = there.x - is.x - (here.x - was.x) - further.x;
    const down = there.y - is.y - (here.y - was.y) - further.y;
    return Math.hypot(right, down) < 1.5;
  }).length;
}

/** Where the address holds the one box that was moved. */
function pinnedAt(page: Page): readonly number[] {
  return (asked(page, 'pin') ?? '').split(':', 1).flatMap((place) => place.split(',').map(Number));
}

async function choose(page: Page, role: 'menuitemradio' | 'menuitem', name: string): Promise<void> {
  await page.getByRole('button', { name: 'Layout and folding' }).click();
  await page.getByRole(role, { name }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

describe('another layout', () => {
  for (const { id, label } of ARRANGEMENTS.filter((each) => each !== CHAPTERS)) {
    test(`“${label}” draws every box and none on another, says so in the address, and Back leaves it`, async ({
      visitor,
    }) => {
      // With everything unfolded, so that a window of any size draws the same.
      const page = await visitor.open('?unfold=all');
      await drawn(page);
      const before = await drawnBoxes(page);
      expect(overlaps(before)).toEqual([]);
      await choose(page, 'menuitemradio', label);
      await expect.poll(() => asked(page, 'layout')).toBe(id);
      const after = await another(page, before);
      expect(await drawnIds(page)).toEqual(all);
      expect(overlaps(after)).toEqual([]);

      await page.goBack();
      await expect.poll(() => asked(page, 'layout')).toBeNull();
      await expect.poll(() => drawnBoxes(page), PATIENT).toEqual(before);
    });
  }

  test('is what a link to it shows, and the menu marks it', async ({ visitor }) => {
    const page = await visitor.open('?layout=top');
    await drawn(page);
    await page.getByRole('button', { name: 'Layout and folding' }).click();
    const chosen = page.getByRole('menuitemradio', { checked: true });
    await chosen.first().waitFor();
    expect(await chosen.count()).toBe(1);
    expect(await chosen.textContent()).toContain('Conclusion on top');
    await page.getByRole('menuitemradio', { name: 'By chapter' }).click();
    await expect.poll(() => asked(page, 'layout')).toBeNull();
  });
});

describe('moving a box', () => {
  test('with the mouse holds it where it was dropped, on none of the others; “Tidy up” takes it back', async ({
    visitor,
  }) => {
    const page = await visitor.open();
    await drawn(page);
    const before = await drawnBoxes(page);
    const box = await restingBox(page, thesis.id);
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // Half over what stands below it, or above, wherever there is room.
    const down = from.y < 450 ? 1 : -1;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 10 * down, { steps: 3 });
    await page.mouse.move(from.x + 60, from.y + 40 * down, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => asked(page, 'pin')).toContain(`:${thesis.id}`);
    const after = await another(page, before);
    const dropped = await restingBox(page, thesis.id);
    expect(Math.abs(dropped.x - box.x - 60)).toBeLessThan(1.5);
    expect(Math.abs(dropped.y - box.y - 40 * down)).toBeLessThan(1.5);
    const covered = overlaps(after).filter((pair) => pair.split(' ').includes(thesis.id));
    expect(covered).toEqual([]);
    expect(asked(page, 'at')).toBeNull();

    const again = await visitor.open(new URL(page.url()).search);
    await drawn(again);
    await expect.poll(async () => overlaps(await drawnBoxes(again)).join(), PATIENT).not.toContain(thesis.id);
    expect(asked(again, 'pin')).toBe(asked(page, 'pin'));
    const there = await drawnBoxes(again);
    expect(alike(after, there, { x: 0, y: 0 })).toBeGreaterThan(mates.length / 2);

    await choose(page, 'menuitem', 'Tidy up');
    await expect.poll(() => asked(page, 'pin')).toBeNull();
    await expect.poll(() => drawnBoxes(page), PATIENT).toEqual(before);
  });

  test('with Alt and an arrow key does the same', async ({ visitor }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    const before = await drawnBoxes(page);
    await page.locator('.stage').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => asked(page, 'pin')).toContain(`:${thesis.id}`);
    const once = await another(page, before);
    const [x = 0, y = 0] = pinnedAt(page);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => pinnedAt(page)[1]).toBeGreaterThan(y + 10);
    const twice = await another(page, once);
    const [still, lower = 0] = pinnedAt(page);
    expect(still).toBe(x);
    expect(alike(once, twice, { x: 0, y: lower - y })).toBeGreaterThan(mates.length / 2);
    expect(overlaps(twice).filter((pair) => pair.split(' ').includes(thesis.id))).toEqual([]);
    await choose(page, 'menuitem', 'Tidy up');
    await expect.poll(() => asked(page, 'pin')).toBeNull();
    await expect.poll(() => drawnBoxes(page), PATIENT).toEqual(before);
  });

  test('does not happen by a click that stands still: that selects it', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    const before = await drawnBoxes(page);
    await clickBox(page, thesis.id);
    await expect.poll(() => asked(page, 'at')).toBe(thesis.id);
    await restingBox(page, thesis.id);
    expect(asked(page, 'pin')).toBeNull();
    expect(await drawnBoxes(page)).toEqual(before);
  });
});
