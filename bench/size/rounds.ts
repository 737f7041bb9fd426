import type { Contender } from './contenders.ts';
import { address, type Field } from './field.ts';
import type { LargeMap, Times } from './figures.ts';
import { pictureTime, withPicture } from './opened-page.ts';
import { frameTime95 } from './our-page.ts';

/** How long everybody takes to the first picture: in each round one after the other, so that all meet the same machine. */
export async function timesOf(
  field: Field,
  claims: number,
  rounds: number,
  who: readonly Contender[],
): Promise<Partial<Record<Contender, Times>>> {
  const times = new Map(who.map((name): [Contender, (number | null)[]] => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, known] of times) {
      // Who has failed once is not waited for again.
      const time = known.includes(null) ? null : await timeOf(field, name, claims);
      known.push(time);
      const words = time === null ? 'no picture' : `${Math.round(time)} ms`;
      console.log(`${claims} claims, round ${round}, ${name}: ${words}`);
    }
  }
  return Object.fromEntries(times);
}

async function timeOf(field: Field, name: Contender, claims: number): Promise<number | null> {
  const browser = name === 'sigma' ? field.webgl : field.browser;
  try {
    return await withPicture(browser, address(field, name, claims), pictureTime);
  } catch (problem) {
    console.warn(`${name}: ${problem instanceof Error ? problem.message : problem}`);
    return null;
  }
}

/** Frame times of our page and of Cytoscape alone with the same boxes, in turns. */
export async function framesOf(field: Field, claims: number, rounds: number): Promise<LargeMap['frames']> {
  const frames = { ours: [] as number[], bare: [] as number[] };
  const bare = address(field, 'cytoscape', claims, 'drawn');
  for (let round = 1; round <= rounds; round += 1) {
    frames.ours.push(await withPicture(field.unlimited, address(field, 'ours', claims), frameTime95));
    frames.bare.push(await withPicture(field.unlimited, bare, frameTime95));
  }
  return frames;
}
