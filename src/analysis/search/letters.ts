/** Letters with a stroke, and two letters in one, that Unicode does not take apart. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ŧ', 't'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

/**
 * Accents, points and other signs that a reader may leave out, hamza on a letter and the Arabic stroke that makes words
 * wider among them. The two marks of Japanese kana make another letter.
 */
const LEFT_OUT = /(?![\u3099\u309a])(?=\p{Diacritic})\p{M}|[\u0640\u0653-\u0655\p{Cf}\s]/gu;

const ASCII = /^[ -~]*$/;

/** Whether a text is made of the 95 characters that every keyboard has. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const known = new Map<string, string>();

/**
 * A word as it is looked for: without accents and capitals, its compatible forms (ﬁ, ², ｗ) in the usual one. It is made
 * code point by code point, so that a place in the result can be found in the word again.
 */
export function foldedWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  let folded = '';
  for (const point of word) folded += foldedPoint(point);
  return folded;
}

/** One code point of a word as it is looked for; "" for an accent that stands by itself. */
export function foldedPoint(point: string): string {
  const before = known.get(point);
  if (before !== undefined) return before;
  const bare = point.normalize('NFKD').replace(LEFT_OUT, '');
  // By way of the capitals, which ß and ſ, ς and σ, ı and i share.
  const small = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(LEFT_OUT, '');
  const folded = Array.from(small, (letter) => STROKED.get(letter) ?? letter).join('');
  known.set(point, folded);
  return folded;
}
