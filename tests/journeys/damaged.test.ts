import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page.ts';
import { everyNode, TREATY_FILE, treaty, treatyText } from './shipped-map.ts';
import { drawn, shownOf } from './stage.ts';

/** What the page says of a file that it refused: its words as one text. */
async function refusal(page: Page): Promise<string> {
  await page.locator('.refused').waitFor();
  return (await page.locator('.refused').textContent()) ?? '';
}

/** A line of the list that says which file, and where. */
async function said(page: Page, term: string): Promise<string> {
  const line = page.locator('.refused dl div').filter({ hasText: term });
  return (await line.locator('dd').textContent()) ?? '';
}

describe('a damaged map', () => {
  test('is refused with the file, the place and the reason, and the shipped map is one click away', async ({
    visitor,
  }) => {
    visitor.replace('my-map.json', treatyText.slice(0, treatyText.length / 2));
    const page = await visitor.open('?map=my-map');
    expect((await refusal(page)).length).toBeGreaterThan(60);
    expect(await said(page, 'File')).toContain('my-map');
    expect(await said(page, 'Where')).toMatch(/line \d+, column \d+|end/);
    await page.getByRole('link', { name: /treaty/ }).click();
    await drawn(page);
    expect(await page.title()).toContain(treaty.title);
    expect(await shownOf(page, everyNode)).toEqual(everyNode);
  });

  test.for([
    ['an empty file', ''],
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['a list', '[1, 2, 3]'],
    ['another program’s file', '{"elements": {"nodes": []}}'],
    ['a newer version', '{"format": "counterpoint-map", "version": 99, "title": "x", "nodes": []}'],
    [
      'a map without nodes that are any',
      '{"format": "counterpoint-map", "version": 1, "title": "x", "nodes": 7}',
    ],
    ['an abyss of brackets', '['.repeat(200_000)],
  ] as const)('is never a white page: %s', async ([, body], { visitor }) => {
    visitor.replace('my-map.json', body);
    const page = await visitor.open('?map=my-map');
    expect(await refusal(page)).toContain('my-map');
  });

  test('opens with a list of repairs where it can be mended', async ({ visitor }) => {
    const file = JSON.parse(treatyText) as { nodes: { id: string }[]; edges: object[] };
    file.edges.push({ id: 'to-nowhere', type: 'supports', from: file.nodes[0]?.id, to: 'gone' });
    visitor.replace('my-map.json', JSON.stringify(file));
    visitor.replace('my-map.layouts.json', '', 404);
    visitor.excuse(/layouts\.json|status of 404/);
    const page = await visitor.open('?map=my-map');
    await drawn(page);
    await page.getByText(/Opened with 1 repair/).click();
    await page.locator('.notice').getByText(/gone/).waitFor();
  });

  test('is also told of when it is the shipped one', async ({ visitor }) => {
    visitor.replace(TREATY_FILE, '{');
    const page = await visitor.open();
    expect(await refusal(page)).toContain('russia-dprk-treaty');
  });

  test('that is not there is said to be missing', async ({ visitor }) => {
    visitor.replace('nothing.json', '', 404);
    visitor.excuse(/nothing(\.layouts)?\.json|status of 404/);
    const page = await visitor.open('?map=nothing');
    expect(await refusal(page)).toContain('There is no such map');
  });

  test.for(['../../package', 'https://example.org/map', '//example.org/map', 'a b#c', '%00', 'con:stdin'])(
    'is not looked for outside the shipped maps: ?map=%s',
    async (name, { visitor }) => {
      visitor.excuse(/status of 404|answered 404/);
      const page = await visitor.open(`?map=${encodeURIComponent(name)}`);
      expect((await refusal(page)).length).toBeGreaterThan(40);
    },
  );
});
