/**
 * Tries every law of the formats on many more random inputs than the tests do: 100,000 each, or as many as are asked for,
 * as in `npm run fuzz -- 5000`. What fails is printed with the seed that finds it again. It takes hours.
 */
import { startVitest } from 'vitest/node';

const USUAL = 100_000;

const [asked, ...files] = process.argv.slice(2);
const runs = Number(asked ?? USUAL);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`“${asked}” is no number of runs. Usage: npm run fuzz -- [RUNS [TEST FILES]]`);
  process.exit(2);
}
process.env.RANDOM_RUNS = String(runs);
const vitest = await startVitest('test', files.length > 0 ? files : ['tests/formats'], {
  project: ['unit'],
  run: true,
  watch: false,
  testTimeout: 0,
});
const failed = vitest.state.getCountOfFailedTests();
await vitest.close();
process.exit(failed === 0 ? 0 : 1);
