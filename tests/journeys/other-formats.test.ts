import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drop } from './own-maps.ts';
import { test } from './page.ts';
import { clickBox, drawn, drawnIds, shownOf } from './stage.ts';

const sample = (file: string): string => readFileSync(`tests/corpus/${file}`, 'utf8');
const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

describe('a file of another program', () => {
  test('in AIF opens with its claims, its undercut and who says what', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await drop(page, 'night-trams.json', sample('aif/night-trams.json'));
    await expect.poll(() => title(page), { timeout: 15_000 }).toBe('night-trams');
    const claims = ['101', '102', '103', '105', '107', '109'];
    await expect.poll(() => shownOf(page, claims), { timeout: 15_000 }).toEqual(claims);
    expect(await drawnIds(page)).toHaveLength(claims.length);

    await clickBox(page, '105');
    await details(page).getByText('Those who work late mostly own a car.', { exact: true }).first().waitFor();
    await expect.poll(() => details(page).textContent()).toMatch(/undercuts/i);
    await details(page).getByText('Bo Marsh').first().waitFor();

    await page.getByRole('treegrid', { name: 'Actors' }).getByRole('row', { name: 'Bo Marsh' }).click();
    await page.getByText('Only theirs', { exact: true }).click();
    await expect.poll(() => shownOf(page, claims)).toEqual(['105']);
  });

  test.for([
    ['kialo/homework.txt', 'Should schools give homework?', ['1', '1.1', '1.2', '1.2.1']],
    ['graphml/argunet.graphml', 'Robots in care', ['n0', 'n1::n0', 'n2']],
    [
      'argdown/rain.argdown',
      'Watering the allotments: A small quarrel',
      ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'],
    ],
    ['csv/water-steps.csv', 'a file without an ending', ['new', 'night', 'noise']],
    ['iccma/circle.af', 'a file without an ending', ['1', '2', '3']],
    ['arggraph/cash.xml', 'shops should take cash', ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']],
  ] as const)('such as %s opens by what is in it', async ([file, name, nodes], { visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await drop(page, 'a file without an ending', sample(file));
    await expect.poll(() => title(page), { timeout: 15_000 }).toBe(name);
    await expect.poll(() => drawnIds(page), { timeout: 15_000 }).toEqual(nodes);
  });

  test('that is not sound is refused with its line, and the map stays', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    const before = await title(page);
    await drop(page, 'laughs.graphml', sample('graphml/entities.graphml'));
    await page.locator('.notices').getByText('“laughs.graphml” was not opened (line 7, column 74)').waitFor();
    expect(await title(page)).toBe(before);
  });
});
