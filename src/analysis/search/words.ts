import { foldedPoint, foldedWord, isAscii } from '#analysis/search/letters.ts';

/** Something in a text that can be looked for. */
export interface Word {
  /** As it is looked for. */
  readonly term: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether it is two neighbours of a script that is written without spaces, and so overlaps with the next word. */
  readonly pair: boolean;
}

/** Longer words are told apart by their beginnings alone. */
export const LONGEST_TERM = 64;

const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}';
/** A letter of such a script with its signs; a Korean syllable may be written in its parts. */
const UNIT = `[\\u1100-\\u115f][\\u1160-\\u11a7]*[\\u11a8-\\u11ff]*|(?=\\p{L})[${UNSPACED}]\\p{M}*`;
const UNITS = new RegExp(UNIT, 'gu');
/** A run of such letters, a word of letters and figures, or a single sign such as € or 🙂. */
const WORDS = new RegExp(
  `((?:${UNIT})+)|(?:(?!(?=\\p{L})[${UNSPACED}])[\\p{L}\\p{N}][\\p{M}\\p{Cf}]*)+|[\\p{So}\\p{Sc}]`,
  'gu',
);

/** "The" in Arabic, written together with its word: who looks for a library means the library, too. */
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;

/** The same where there is nothing else, in a tenth of the time. */
const ASCII_WORDS = /[a-z\d]+|\$/gi;

/**
 * The words of a text, in order. Where a script puts no spaces between words, each letter with the next counts as
 * one, and the last by itself: so any piece of such a text can be found.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  const add = (said: string, start: number, pair: boolean): void => {
    const term = foldedWord(said).slice(0, LONGEST_TERM);
    // Nothing is left of what is made of accents alone.
    if (term !== '') words.push({ term, start, end: start + said.length, pair });
  };
  for (const found of text.matchAll(isAscii(text) ? ASCII_WORDS : WORDS)) {
    const run = found[1];
    if (run === undefined) {
      const article = ARABIC_ARTICLE.exec(found[0])?.[0].length ?? 0;
      add(found[0].slice(article), found.index + article, false);
      continue;
    }
    let last: RegExpExecArray | undefined;
    for (const unit of run.matchAll(UNITS)) {
      if (last) add(last[0] + unit[0], found.index + last.index, true);
      last = unit;
    }
    if (last) add(last[0], found.index + last.index, true);
  }
  return words;
}

/** Where the first so many units of a word's term end in its text; signs that belong to the last letter go with it. */
export function endInText(text: string, word: Word, units: number): number {
  if (units >= word.term.length) return word.end;
  let folded = 0;
  let end = word.start;
  for (const point of text.slice(word.start, word.end)) {
    const more = foldedPoint(point).length;
    if (folded >= units && more > 0) break;
    folded += more;
    end += point.length;
  }
  return end;
}
