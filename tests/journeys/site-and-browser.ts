import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../tools/browser.ts';
import { serveBuiltSite } from '../../tools/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built page's address, with a slash at its end. */
    site: string;
    /** The folder of its files. */
    folder: string;
    /** Where the one browser of all journeys can be reached. */
    browser: string;
  }
}

/** Builds and serves the page and starts the browser, once for all journeys. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const options = await launchOptions();
  const site = await serveBuiltSite();
  const browser = await chromium.launchServer(options);
  project.provide('site', site.url);
  project.provide('folder', site.folder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
