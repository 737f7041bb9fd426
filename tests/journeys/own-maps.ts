import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';
import { boxAt, restingBox } from './stage.ts';

const PATIENT = { timeout: 15_000 };

/** The text of a small map of one's own; `statement` tells its content apart. */
export function ownMapText(title: string, statement = 'a'): string {
  return writeMap(mapOf({ title, nodes: [statement, 'b'], edges: [`b -> ${statement}`] }));
}

/** Drops a file on the page as a reader would from a folder. */
export function drop(page: Page, name: string, words: string): Promise<void> {
  return dropBytes(page, name, Buffer.from(words));
}

/** Drops a file of any bytes. */
export async function dropBytes(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([called = '', base64 = '']) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes.toString('base64')],
  );
}

/** Pastes a text on the page, with the focus where it is. */
export async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}

/** Waits until a map of this title is on the page and kept. */
export async function keptOnPage(page: Page, title: string): Promise<void> {
  // What another program wrote is read by a part of the program that has to be loaded.
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent(), PATIENT).toBe(title);
  await saved(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('map'), PATIENT).toMatch(/^kept:/);
}

/** Waits for the word that everything is on the device. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Saved: your maps/ }).waitFor();
}

/** Opens the dialog with all maps, and gives the part with one's own. */
export async function yourMaps(page: Page) {
  await page.keyboard.press('l');
  const maps = page.getByRole('dialog', { name: 'Maps' }).getByRole('region', { name: 'Your maps' });
  await maps.waitFor();
  return maps;
}

/** Waits until a box has been drawn and stands still; a layout has to be made for it first. */
export async function boxDrawn(page: Page, id: string): Promise<void> {
  await expect.poll(() => boxAt(page, id), PATIENT).not.toBeNull();
  await restingBox(page, id);
}
