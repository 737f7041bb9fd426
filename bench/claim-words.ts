import type { Random } from './random.ts';

const WORDS = (
  'a any some each the most few public local private common foreign recent early honest costly open fair lasting ' +
  'city council school river farmer market worker court treaty border company teacher patient voter parent state ' +
  'reform vote price budget law tax harbour forest water energy bread rail bridge science evidence history trust ' +
  'raises lowers protects weakens explains rewards ignores delays shows denies assumes limits keeps outweighs ' +
  'costs duties rights choices promises habits harms benefits mistakes and but because although unless where when ' +
  'often rarely never almost already still more less without against between before after internationally'
).split(' ') as [string, ...string[]];

const LABEL_LENGTH = 40;

/** A sentence of 60 to 200 characters that means nothing. */
export function sentence(random: Random): string {
  // The last word may take it 16 characters further, and the full stop is one more.
  const least = random.whole(59, 183);
  let said = random.pick(WORDS);
  while (said.length < least) said += ` ${random.pick(WORDS)}`;
  return `${capital(said)}.`;
}

/** Two to six words, at most 40 characters. */
export function label(random: Random): string {
  const count = random.whole(2, 6);
  let said = random.pick(WORDS);
  for (let i = 1; i < count; i += 1) {
    const longer = `${said} ${random.pick(WORDS)}`;
    if (longer.length <= LABEL_LENGTH) said = longer;
  }
  return capital(said);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
