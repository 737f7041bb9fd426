import { expect, it } from 'vitest';
import { keepPage } from '#store/keep-page.ts';

/** A window that counts what it is asked to keep. */
function fakeWindow(hostname: string, { worker = true, refuses = false, savesData = false } = {}) {
  const asked: string[] = [];
  const register = async (address: string): Promise<void> => {
    asked.push(address);
    if (refuses) throw new Error('Not allowed');
  };
  const navigator = {
    ...(worker ? { serviceWorker: { register } } : {}),
    connection: { saveData: savesData },
  };
  return { asked, window: { navigator, location: { hostname } } as unknown as Window };
}

it('a page of a site is kept for when there is no network', async () => {
  const { asked, window } = fakeWindow('counterpoint.example');
  await keepPage(window);
  expect(asked).toEqual(['service-worker.js']);
});

it.each([
  ['on a reader’s own computer', fakeWindow('localhost')],
  ['where a browser keeps nothing', fakeWindow('counterpoint.example', { worker: false })],
  ['where a reader saves data', fakeWindow('counterpoint.example', { savesData: true })],
])('nothing is kept %s', async (_, { asked, window }) => {
  await keepPage(window);
  expect(asked).toEqual([]);
});

it('a browser that does not allow it goes on as ever', async () => {
  await expect(
    keepPage(fakeWindow('counterpoint.example', { refuses: true }).window),
  ).resolves.toBeUndefined();
});
