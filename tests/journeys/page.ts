import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** A screen that is touched, as a phone's. */
  readonly touch: boolean;
}

const DESK: View = { width: 1440, height: 900, theme: 'light', touch: false };

export interface Visitor {
  /** Opens an address of the site, such as `?actor=china`, or a file by its whole address, for a reader who was never here. */
  open(path?: string, view?: Partial<View>): Promise<Page>;
  /** From now on the file is answered with this text instead of what is there. */
  replace(file: string, body: string, status?: number): void;
  /** What the browser may complain of in this journey, such as a file that is meant to be missing. */
  excuse(trouble: RegExp): void;
}

interface Replacement {
  readonly body: string;
  readonly status: number;
}

/** A test with a `visitor`. It fails where a page throws, complains, misses a file or asks another origin for anything. */
export const test = base.extend<{ browser: Browser; visitor: Visitor }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visitor: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const excused: RegExp[] = [];
    const replaced = new Map<string, Replacement>();
    const trouble: string[] = [];
    await use({
      open: async (path = '', view = {}) => {
        const { width, height, theme, touch } = { ...DESK, ...view };
        const context = await browser.newContext({
          viewport: { width, height },
          colorScheme: theme,
          hasTouch: touch,
          isMobile: touch,
          // What is kept for later visits has a journey of its own: here, all that is asked for can be seen and replaced.
          serviceWorkers: 'block',
        });
        contexts.push(context);
        context.setDefaultTimeout(15_000);
        const page = await context.newPage();
        listen(page, trouble);
        await watchPolicy(page);
        await page.route('**/*', async (route) => {
          const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
          const instead = replaced.get(file);
          if (instead) await route.fulfill({ ...instead, contentType: 'application/json' });
          else await route.continue();
        });
        await page.goto(path.startsWith('file:') ? path : inject('site') + path);
        return page;
      },
      replace: (file, body, status = 200) => void replaced.set(file, { body, status }),
      excuse: (pattern) => void excused.push(pattern),
    });
    for (const context of contexts) await context.close();
    expect(trouble.filter((line) => !excused.some((pattern) => pattern.test(line)))).toEqual([]);
  },
});

/** Writes down everything about a page that a reader should never meet. */
export function listen(page: Page, trouble: string[], site = inject('site')): void {
  const home = new URL(site).origin;
  page.on('pageerror', (error) => trouble.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const itself = protocol === 'file:' && request.isNavigationRequest();
    if (origin !== home && !itself && protocol !== 'data:' && protocol !== 'blob:') {
      trouble.push(`another origin: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`answered ${response.status()}: ${response.url()}`);
  });
}

/** Has the page complain of all that its own policy keeps it from. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`against the policy (${effectiveDirective}): ${blockedURI} ${sample}`),
    ),
  );
}
