import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './page.ts';
import { VISITS } from './page-states.ts';
import { lostSideways } from './sideways.ts';
import { missedTargets } from './targets.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page as it is now, one line for each element. */
async function violations(page: Page): Promise<readonly string[]> {
  // What has just been opened is kept from sight for a frame or two.
  await page.waitForFunction(() => document.querySelector('body [style*="opacity: 0;"]') === null);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  );
}

const PHONE = { width: 390, height: 844, touch: true } as const;

for (const { address, states } of VISITS) {
  describe(`from “${address}”`, () => {
    test('axe finds nothing on a desk, light and dark', async ({ visitor }) => {
      if (address.includes('nowhere')) visitor.excuse(/404/);
      const page = await visitor.open(address);
      const found: string[] = [];
      for (const { name, reach } of states) {
        await reach(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          found.push(...(await violations(page)).map((one) => `${name}, ${colorScheme}: ${one}`));
        }
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing on a phone; all targets are large enough; at 320 pixels nothing is lost', async ({
      visitor,
    }) => {
      if (address.includes('nowhere')) visitor.excuse(/404/);
      const page = await visitor.open(address, PHONE);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const { name, reach } of states) {
        await reach(page);
        const here = [...(await violations(page)), ...(await missedTargets(page))];
        await page.setViewportSize({ width: 320, height: 640 });
        here.push(...(await lostSideways(page)));
        await page.setViewportSize(PHONE);
        found.push(...here.map((one) => `${name}: ${one}`));
      }
      expect(found).toEqual([]);
    });
  });
}
