import type { Page } from 'playwright-core';

/** Drops a file on the page as a reader would from a folder. */
export async function drop(page: Page, name: string, words: string): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], called ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, words],
  );
}
