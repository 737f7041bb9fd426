import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test as base, listen, watchPolicy } from './page.ts';
import { drawn } from './stage.ts';

/** What is pressed, in order; a function only waits for something to be there. */
export type Steps = readonly (string | ((page: Page) => Promise<unknown>))[];

/** Something that a reader wants to do. */
export interface Task {
  /** As a sentence goes on after "a reader can". */
  readonly name: string;
  /** The address, such as `?at=claim-1`; the map as it opens without one. */
  readonly from?: string;
  readonly steps: Steps;
  /** Whether it is done; asked again until it is, or too much time has gone by. */
  readonly done: (page: Page) => Promise<unknown>;
  /** Brings back what no address brings back, such as a theme. */
  readonly after?: Steps;
}

/** A machine may be slow and busy. */
export const PATIENT = { timeout: 15_000 };

/** A test with a `desk`: one page for all tasks of a file, on which nothing but keys is ever used. */
const test = base.extend<{
  desk: { readonly page: Page; readonly trouble: string[]; fresh: boolean };
}>({
  desk: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        colorScheme: 'light',
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const trouble: string[] = [];
      listen(page, trouble);
      await watchPolicy(page);
      await use({ page, trouble, fresh: false });
      await context.close();
    },
    { scope: 'file' },
  ],
});

/** Makes a test of each task. They share a page, which is loaded anew only after one that failed. */
export function everyTask(tasks: readonly Task[]): void {
  test.for(tasks)('a reader can $name', async ({ from = '', steps, done, after = [] }, { desk }) => {
    const { page, trouble } = desk;
    if (desk.fresh) await goTo(page, from);
    else await page.goto(inject('site') + from);
    desk.fresh = false;
    await drawn(page);
    await atTheTop(page);
    await take(page, steps);
    await done(page);
    await take(page, after);
    expect(trouble.splice(0)).toEqual([]);
    desk.fresh = true;
  });
}

async function take(page: Page, steps: Steps): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') await page.keyboard.press(step);
    else await step(page);
  }
}

/** As if the reader had gone back to this address. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((search) => {
    window.history.pushState(null, '', window.location.pathname + search);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** Nothing has the focus, and Tab begins at the top of the page. */
export async function atTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** Presses Tab, or another key, until something of this name has the focus. */
export function tabTo(name: string | RegExp, key = 'Tab'): (page: Page) => Promise<void> {
  return async (page) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press(key);
      const focused = await focusedName(page);
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    }
    throw new Error(`${key} never came to ${name}.`);
  };
}

/** Waits until something of this name has the focus. */
export function onFocus(name: string | RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    const focused = expect.poll(() => focusedName(page), PATIENT);
    await (typeof name === 'string' ? focused.toBe(name) : focused.toMatch(name));
  };
}

/** The name of what has the focus: its label, or else its words. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    return (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
  });
}

/** A value of the address, which must come to be this; null for none. */
export function address(name: string, value: string | null): (page: Page) => Promise<void> {
  return async (page) => {
    await expect.poll(() => new URL(page.url()).searchParams.get(name), PATIENT).toBe(value);
  };
}
