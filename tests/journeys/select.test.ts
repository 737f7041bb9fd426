import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LEGIBLE } from '#scene/box-plan.ts';
import { test } from './page.ts';
import { everyNode, treaty, treatyNode } from './shipped-map.ts';
import { boxAt, boxesAt, clickBox, drawn, zoom } from './stage.ts';

const thesis = treatyNode(treaty.thesis[0] ?? '');

function details(page: Page) {
  return page.getByRole('complementary', { name: 'Details' });
}

describe('selecting a statement', () => {
  test('by a click on its box shows its sentence, and the address keeps it', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await clickBox(page, thesis.id);
    await details(page).getByRole('heading', { level: 2, name: thesis.label }).waitFor();
    await details(page).getByText(thesis.text).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(thesis.id);

    const again = await visitor.open(new URL(page.url()).search);
    await details(again).getByText(thesis.text).waitFor();
  });

  test('works for each of a dozen boxes all over the drawing', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    for (const id of everyNode.filter((_, place) => place % 10 === 0)) {
      await clickBox(page, id);
      await details(page)
        .getByRole('heading', { level: 2, name: treatyNode(id).label })
        .waitFor();
      await page.getByRole('button', { name: 'Close details' }).click();
    }
  });

  test('leaves the box in sight when its details take room from the map', async ({ visitor }) => {
    const page = await visitor.open('', { width: 1024, height: 768 });
    await drawn(page);
    const boxes = await boxesAt(page, everyNode);
    // The one furthest to the right in the upper half, where the details will stand.
    const place = boxes.reduce(
      (best, box, at) => ((box?.y ?? 768) < 384 && (box?.x ?? 0) > (boxes[best]?.x ?? 0) ? at : best),
      0,
    );
    const chosen = treatyNode(everyNode[place] ?? '');
    await clickBox(page, chosen.id);
    await details(page).getByText(chosen.text).waitFor();
    await expect
      .poll(async () => {
        const box = await boxAt(page, chosen.id);
        const room = await page.locator('.stage').boundingBox();
        if (!box || !room) return false;
        return box.x >= room.x && box.x + box.width <= room.x + room.width;
      })
      .toBe(true);
  });

  test('by keyboard alone: to the map, along the reasons, into the details and away', async ({ visitor }) => {
    const page = await visitor.open();
    await drawn(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('stage');

    await page.keyboard.press('ArrowRight');
    await details(page).getByText(thesis.text).waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(thesis.id);
    const reason = treatyNode(new URL(page.url()).searchParams.get('at') ?? '');
    const step = treaty.edges.find((edge) => edge.from.includes(reason.id) && edge.to === thesis.id);
    expect(step).toBeDefined();
    await details(page).getByText(reason.text).waitFor();

    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(reason.label);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await details(page).waitFor({ state: 'detached' });
  });

  test('says in words, for those who do not see it, what is selected', async ({ visitor }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    await page.getByRole('status').filter({ hasText: thesis.label }).waitFor();
  });

  test('by a link opens the map so near that labels can be read, with the box in sight', async ({
    visitor,
  }) => {
    for (const view of [{}, { width: 1024, height: 768 }, { width: 390, height: 844 }]) {
      const page = await visitor.open(`?at=${thesis.id}`, view);
      await drawn(page);
      await details(page).waitFor();
      await expect.poll(() => zoom(page)).toBeGreaterThanOrEqual(LEGIBLE.farLabel);
      await expect
        .poll(async () => {
          const box = await boxAt(page, thesis.id);
          const room = await page.locator('.stage').boundingBox();
          return (
            box && room && box.x >= room.x && box.y >= room.y && box.y + box.height <= room.y + room.height
          );
        })
        .toBe(true);
    }
  });

  test('follows an entry of the details to the next statement', async ({ visitor }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    const step = treaty.edges.find((edge) => edge.to === thesis.id && edge.type === 'supports');
    const reason = treatyNode(step?.from[0] ?? '');
    await details(page)
      .getByRole('button', { name: `${reason.label} (` })
      .click();
    await details(page).getByRole('heading', { level: 2, name: reason.label }).waitFor();
    expect(await boxAt(page, reason.id)).not.toBeNull();
  });

  test('lets go with a click beside all boxes', async ({ visitor }) => {
    const page = await visitor.open(`?at=${thesis.id}`);
    await drawn(page);
    await details(page).waitFor();
    const stage = await page.locator('.stage').boundingBox();
    await page.mouse.click((stage?.x ?? 0) + 3, (stage?.y ?? 0) + (stage?.height ?? 0) - 3);
    await details(page).waitFor({ state: 'detached' });
  });
});
