import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { csv } from '#formats/csv.ts';
import { mapOf } from '../build-map.ts';
import { drop, keptOnPage, ownMapText, paste, yourMaps } from './own-maps.ts';
import { test } from './page.ts';
import { drawn } from './stage.ts';

const EVERYDAY = '?map=everyday-argument';

describe('a map comes onto the page', () => {
  test('by pasting its text anywhere but where somebody writes; prose is refused in words', async ({
    visitor,
  }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await paste(page, 'Dear all, please find the minutes of our meeting below.');
    await page.locator('.notices').getByText('What you pasted is no map, so nothing was opened.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);

    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').focus();
    await paste(page, ownMapText('Not this'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);

    await paste(page, ownMapText('Pasted'));
    await keptOnPage(page, 'Pasted');
  });

  test('by a field where there is no Ctrl+V', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    const dialog = await yourMaps(page);
    await dialog.getByRole('button', { name: 'Paste a text…' }).click();
    await dialog.getByRole('textbox', { name: 'Text of a map' }).fill(ownMapText('Typed'));
    await dialog.getByRole('button', { name: 'Open this text' }).click();
    await keptOnPage(page, 'Typed');
  });

  test('by choosing several files: the first that opens is shown, all are kept', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    const dialog = await yourMaps(page);
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Open a file…' }).click();
    const json = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    const files = [json('a.json', '{'), json('b.json', ownMapText('B')), json('c.json', ownMapText('C'))];
    await (await chooser).setFiles(files);
    await keptOnPage(page, 'B');
    const notices = page.locator('.notices');
    await notices
      .getByText('Of 3 files the first that opens is shown; one more is among your maps.')
      .waitFor();
    await notices.getByText('“a.json” was not opened').waitFor();
    const listed = (await yourMaps(page)).getByRole('link');
    await expect.poll(() => listed.count()).toBe(2);
  });

  test('by choosing a folder, of whose files those are taken that may be maps', async ({ visitor }) => {
    const folder = mkdtempSync(join(tmpdir(), 'maps-'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'a.json'), ownMapText('A'));
    writeFileSync(join(folder, 'deep', 'b.json'), ownMapText('B'));
    writeFileSync(join(folder, 'notes.docx'), 'PK');
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    const dialog = await yourMaps(page);
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Open a folder…' }).click();
    await (await chooser).setFiles(folder);
    await keptOnPage(page, 'A');
    await page.locator('.notices').getByText('Of 2 files').waitFor();
    const listed = (await yourMaps(page)).getByRole('link');
    await expect.poll(() => listed.count()).toBe(2);
  });

  test('from another program, with what could not be carried over told once and again', async ({
    visitor,
  }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await paste(
      page,
      '===\ntitle: Bread\n===\n\n[Bread]: Bread is good. #tag\n  + <Taste>: It tastes well.\n',
    );
    await keptOnPage(page, 'Bread');
    await page
      .locator('.notices')
      .getByText(/^Opened from Argdown\. /)
      .waitFor();
    await page.reload();
    await keptOnPage(page, 'Bread');
    expect(
      await page
        .locator('.notices')
        .getByText(/^Opened from/)
        .count(),
    ).toBe(0);
    await page.keyboard.press('i');
    await page.getByRole('heading', { name: /^Opened from Argdown\. / }).waitFor();
  });

  test('from two tables that belong together', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await page.evaluate(
      (tables) => {
        const dataTransfer = new DataTransfer();
        for (const [name = '', text = ''] of tables) dataTransfer.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      csv
        .write(mapOf({ nodes: ['a', 'b'], edges: ['b -> a'] }))
        .map(({ ending, text }) => [`debate${ending}`, text]),
    );
    await page.getByRole('button', { name: /^Saved: your maps/ }).waitFor();
    const maps = await yourMaps(page);
    await expect.poll(() => maps.getByRole('link').allTextContents()).toEqual(['debate']);
    await maps.getByText(/CSV/).waitFor();
  });

  test('and a file that cannot be read, or is far too large, is refused in words', async ({ visitor }) => {
    const page = await visitor.open(EVERYDAY);
    await drawn(page);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([], 'gone.json'));
      const gone = new File([], 'gone.json');
      gone.arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotFoundError'));
      const huge = new File([], 'huge.json');
      Object.defineProperty(huge, 'size', { value: 300_000_000 });
      huge.arrayBuffer = () => Promise.reject(new Error('It was read.'));
      Object.defineProperty(dataTransfer, 'files', { value: [gone, huge] });
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    const notices = page.locator('.notices');
    await notices.getByText('“gone.json” was not opened (whole file): The file could not be read.').waitFor();
    await notices.getByText('The file has 300 MB; files of up to 10 MB can be opened.').waitFor();
    await drop(page, 'fine.json', ownMapText('Fine'));
    await keptOnPage(page, 'Fine');
  });
});
