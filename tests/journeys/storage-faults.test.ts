import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readMap } from '#formats/read-map.ts';
import { drop, keptOnPage, ownMapText, yourMaps } from './own-maps.ts';
import { test } from './page.ts';
import { drawn } from './stage.ts';

/** What breaks the page's storage, as the browser would; run before anything of the page. */
const FAULTS: readonly (readonly [string, RegExp, () => void])[] = [
  [
    'is missing',
    /this browser keeps nothing/,
    () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  ],
  [
    'throws when it is opened',
    /this browser keeps nothing/,
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
    },
  ],
  [
    'is full',
    /no room left/,
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    },
  ],
  [
    'breaks off',
    /broke off/,
    () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
        const request = put.apply(this, values);
        this.transaction.abort();
        return request;
      };
    },
  ],
  [
    'never answers',
    /does not answer/,
    () => {
      IDBFactory.prototype.open = () =>
        Object.create(IDBOpenDBRequest.prototype, {
          addEventListener: { value: () => {} },
        }) as IDBOpenDBRequest;
    },
  ],
];

async function broken(visitor: { open: (path: string) => Promise<Page> }, fault: () => void): Promise<Page> {
  const page = await visitor.open('?map=everyday-argument');
  await page.addInitScript(fault);
  await page.reload();
  await drawn(page);
  return page;
}

/** Downloads the map by the button beside the words, and reads it. */
async function copyOf(page: Page): Promise<unknown> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy' }).click();
  return readMap(await text(await (await saving).createReadStream()));
}

describe('where the storage', () => {
  for (const [name, words, fault] of FAULTS) {
    test(`${name}, that is said, the map is usable, and a copy can be downloaded`, async ({ visitor }) => {
      const page = await broken(visitor, fault);
      await drop(page, 'Mine.json', ownMapText('Mine'));
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Mine');
      await page.locator('.storing-notice').getByText(words).waitFor();
      await page.getByRole('button', { name: /^Not saved/ }).waitFor();
      expect(await copyOf(page)).toMatchObject({ ok: true, map: { title: 'Mine' } });
      const dialog = await yourMaps(page);
      await dialog.getByText(/There are none yet|cannot be listed/).waitFor();
    });
  }

  test('was written by a newer version, that is said', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('counterpoint-maps', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await page
      .locator('.storing-notice')
      .getByText(/newer version of this page/)
      .waitFor();
    expect(await copyOf(page)).toMatchObject({ ok: true, map: { title: 'Mine' } });
  });

  test('fails for a moment, trying again keeps the map after all', async ({ visitor }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await keptOnPage(page, 'Mine');
  });
});

describe('a kept map that is damaged', () => {
  test('is told on its page and in the list, where what is left can be taken along or deleted', async ({
    visitor,
  }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await keptOnPage(page, 'Mine');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('counterpoint-maps');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('texts', 'readwrite');
            const texts = transaction.objectStore('texts');
            const all = texts.getAll();
            all.onsuccess = () => {
              for (const record of all.result) texts.put({ ...record, text: record.text.slice(0, 300) });
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await page.getByRole('heading', { name: 'This map is damaged' }).waitFor();
    await page.getByRole('button', { name: 'Your maps' }).click();
    const dialog = page.getByRole('region', { name: 'Your maps' });
    await dialog.getByText('Damaged: its text is missing or cut.').waitFor();
    await dialog.getByRole('button', { name: 'More for Mine' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Download what is left' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('Mine-damaged.json');
    expect(await text(await file.createReadStream())).toContain('counterpoint-map');
    await dialog.getByRole('button', { name: 'More for Mine' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await dialog.getByRole('button', { name: 'Delete for good: “Mine”' }).click();
    await dialog.getByText('There are none yet.').waitFor();
  });

  test('does not keep the others from being listed and opened, though there are 20 of them', async ({
    visitor,
  }) => {
    const page = await visitor.open('?map=everyday-argument');
    await drawn(page);
    await drop(page, 'Mine.json', ownMapText('Mine'));
    await keptOnPage(page, 'Mine');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const wrong: readonly unknown[] = [undefined, null, 7, [], {}, new Date(0), Number.NaN];
          const fields = ['name', 'title', 'text', 'size', 'view', 'opened', 'earlier', 'format'];
          const opening = indexedDB.open('counterpoint-maps');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('maps', 'readwrite');
            const maps = transaction.objectStore('maps');
            const all = maps.getAll();
            all.onsuccess = () => {
              const [sound] = all.result;
              for (let i = 0; i < 20; i += 1) {
                const field = fields[i % fields.length] ?? '';
                let value = wrong[i % wrong.length];
                if (value === 7 || Array.isArray(value)) value = { not: 'this' };
                maps.put({ ...sound, id: `damaged-${i}`, [field]: value });
              }
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    const dialog = await yourMaps(page);
    await expect.poll(() => dialog.getByText(/^Damaged: /).count()).toBe(20);
    expect(await dialog.getByRole('link').count()).toBe(21);
    for (let i = 0; i < 20; i += 1) {
      const response = await page.goto(`${page.url().split('?')[0]}?map=kept:damaged-${i}`);
      expect(response?.ok()).toBe(true);
      // Either the map, with what is wrong told above it, or words in its place.
      await page
        .getByText(/^Opened with \d+ repair|^This map is damaged$/)
        .first()
        .waitFor();
    }
  });
});
