/**
 * Runs the tests, then says how many passed in a line of its own, the last: `N passed, N failed`.
 * The unit tests come first: they need no browser, and say most about what is wrong.
 */
import { startVitest } from 'vitest/node';
import { BrowserMissing, findBrowser } from './browser.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

async function runProject(project: string): Promise<void> {
  const vitest = await startVitest('test', [], { project: [project], run: true, watch: false });
  let counted = 0;
  for (const module of vitest.state.getTestModules()) {
    for (const test of module.children.allTests()) {
      counted += 1;
      tally[stateOf(test.result().state)] += 1;
    }
    // A file that cannot even be loaded holds no tests that could fail.
    if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0)
      tally.failed += 1;
  }
  const elsewhere = vitest.state.getUnhandledErrors().length;
  tally.failed += elsewhere;
  if (counted === 0 && elsewhere === 0) tally.failed += 1;
  await vitest.close();
}

function stateOf(state: 'pending' | 'passed' | 'failed' | 'skipped'): keyof Tally {
  // A test that never came to an end has not passed.
  return state === 'pending' ? 'failed' : state;
}

await runProject('unit');
try {
  process.env.CHROME_PATH = await findBrowser();
  await runProject('journeys');
} catch (reason) {
  console.error(reason instanceof BrowserMissing ? reason.message : reason);
  tally.failed += 1;
}

console.log(
  `\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`,
);
process.exit(tally.failed === 0 ? 0 : 1);
