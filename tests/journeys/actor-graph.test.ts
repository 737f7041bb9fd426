import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { stepsMade } from '#analysis/questions/steps-made.ts';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';
import { test } from './page.ts';
import { actorCalled, everyNode, leftBy, treaty } from './shipped-map.ts';
import { clickBox, drawn, drawnIds, shownOf } from './stage.ts';

const SEOUL = { id: actorCalled('South Korea'), box: `actor ${actorCalled('South Korea')}` };
const AUTHOR = { id: actorCalled('Konstantin Asmolov'), box: `actor ${actorCalled('Konstantin Asmolov')}` };
const STEPS = stepsMade(treaty, { side: 'against', by: SEOUL.id, on: AUTHOR.id });
const LINE = `South Korea objects to Konstantin Asmolov in ${STEPS.links.length} steps`;

/** A map that has to be laid out takes its time. */
const LONG = { timeout: 15_000 };

const card = (page: Page, name: string) => page.getByRole('region', { name });
const mark = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Clicks where a line is marked, once its boxes stand still. */
async function clickLine(page: Page, name: string): Promise<void> {
  const place = await mark(page, name).boundingBox();
  if (!place) throw new Error(`There is no line “${name}”.`);
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

describe('the graph of actors', () => {
  test('opens from the address or from the map, and leads back to it', async ({ visitor }) => {
    const page = await visitor.open('?show=actors');
    await drawn(page);
    const speaking = await drawnIds(page);
    expect(speaking).toContain(SEOUL.box);
    expect(speaking.length).toBe(treaty.actors.length);
    await page.getByRole('radio', { name: 'Map', exact: true }).click();
    await expect.poll(() => shownOf(page, everyNode), LONG).toEqual(everyNode);
    await page.getByRole('radio', { name: 'Actors', exact: true }).click();
    await expect.poll(() => drawnIds(page)).toEqual(speaking);
    await page.goBack();
    await expect.poll(() => shownOf(page, everyNode), LONG).toEqual(everyNode);
  });

  test('tells of an actor that is clicked, and filters by it', async ({ visitor }) => {
    const page = await visitor.open('?show=actors');
    await drawn(page);
    await clickBox(page, SEOUL.box);
    await card(page, 'South Korea').getByText('3 statements').waitFor();
    await card(page, 'South Korea').getByRole('button', { name: 'Filter by it (South Korea)' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('actor')).toEqual([SEOUL.id]);
    await expect.poll(async () => (await drawnIds(page)).length).toBeLessThan(treaty.actors.length);
    await card(page, 'South Korea').getByRole('button', { name: 'Show on the map' }).click();
    await expect.poll(() => shownOf(page, everyNode), LONG).toEqual(leftBy({ actors: [SEOUL.id] }));
  });

  test('asks for the steps behind a line that is clicked, keeps its other lines, and shows the steps on the map', async ({
    visitor,
  }) => {
    const page = await visitor.open('?show=actors');
    await drawn(page);
    const speaking = await drawnIds(page);
    await clickBox(page, SEOUL.box);
    await clickLine(page, LINE);
    const asked = card(page, 'South Korea objects to Konstantin Asmolov');
    await asked.getByText(`${STEPS.links.length} steps`, { exact: true }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('ask')).toBe('against-steps');
    expect(await drawnIds(page)).toEqual(speaking);
    await asked.getByRole('button', { name: 'Show on the map' }).click();
    const ends = everyNode.filter((id) => STEPS.nodes.has(id));
    await expect.poll(() => shownOf(page, everyNode), LONG).toEqual(ends);
  });

  test('can be walked through and asked without a mouse', async ({ visitor }) => {
    const page = await visitor.open('?show=actors');
    await drawn(page);
    await page.getByRole('application', { name: 'Graph of actors' }).focus();
    await page.keyboard.press('Home');
    for (let presses = 0; presses < treaty.actors.length; presses += 1) {
      if ((await focused(page)).startsWith('South Korea, 3 statements')) break;
      await page.keyboard.press('ArrowRight');
    }
    expect(await focused(page)).toContain('South Korea, 3 statements; objects to');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('South Korea');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('South Korea, 3 statements');
    for (let presses = 0; presses < 12 && (await focused(page)) !== LINE; presses += 1) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await focused(page)).toBe(LINE);
    await page.keyboard.press('Enter');
    await card(page, 'South Korea objects to Konstantin Asmolov').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(LINE);
    await expect.poll(() => new URL(page.url()).searchParams.has('ask')).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Konstantin Asmolov, 66 statements');
    // Where the focus is, is never out of the window, however near.
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('+');
    await page.keyboard.press('End');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [box, stage] = [document.activeElement, document.querySelector('.stage')].map((one) =>
            one?.getBoundingClientRect(),
          );
          return Boolean(
            box && stage && box.left >= stage.left && box.right <= stage.right && box.bottom <= stage.bottom,
          );
        }),
      )
      .toBe(true);
  });

  test('is what the picture dialog saves while it is shown', async ({ visitor }) => {
    const page = await visitor.open('?show=actors');
    await drawn(page);
    await page.getByRole('button', { name: 'Picture' }).click();
    const saves = page.getByRole('dialog').getByRole('button', { name: 'Save picture' });
    await expect.poll(() => saves.isEnabled()).toBe(true);
  });

  test('says so where a map names no actors, and leads to the map', async ({ visitor }) => {
    visitor.replace('speechless.json', writeMap(mapOf({ edges: ['a -> b'] })));
    visitor.replace('speechless.layouts.json', '', 404);
    visitor.excuse(/speechless\.layouts\.json|status of 404/);
    const page = await visitor.open('?map=speechless&show=actors');
    await page.getByText('This map names no actors, so there is no graph of them.').waitFor();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await expect.poll(() => shownOf(page, ['a', 'b']), LONG).toEqual(['a', 'b']);
  });
});
