import type { Query as MiniQuery } from 'minisearch';
import type { QueryWord } from '#analysis/search/query.ts';
import type { SearchIndex } from '#analysis/search/search-index.ts';
import { hasBeginning, hasTerm, longestBeginning } from '#analysis/search/vocabulary.ts';

/** One letter in four may be wrong, at most two. */
const TYPOS_SHARE = 0.25;
export const MOST_TYPOS = 2;
/** As much of an unknown word must be the beginning of a known one to be taken for it. */
const BEGUN = { units: 3, share: 0.5 };

/** A word that occurs so often (and in one of so many entries) tells little about what has it. */
const OFTEN = { times: 400, share: 1 / 8 };

/**
 * Some word of nearly every text begins with a given letter or two: only in labels and names do so short beginnings tell
 * anything. In a large map that holds for three letters too.
 */
const SHORT = { letters: 2, inLarge: 3, large: 2_000 };

/** A word as it is looked for in the index. */
export interface Sought extends QueryWord {
  /** Whether anything in the map answers to it. */
  readonly known: boolean;
  /** Whether it is so frequent that it tells little. */
  readonly often: boolean;
  /** Whether it is so short that what begins with it tells little. */
  readonly short: boolean;
  /** Taken for what was typed, which the map does not have: a known beginning, or with typos. */
  readonly typos: boolean;
  readonly typed: string;
}

/** What to look for: the word itself or, where the map has no such word, those like it, or such as begin like it. */
export function soughtIn({ vocabulary, words, entries, frequency }: SearchIndex, word: QueryWord): Sought {
  const known = word.beginning ? hasBeginning(vocabulary, word.term) : hasTerm(vocabulary, word.term);
  const often = (frequency.get(word.term) ?? 0) > Math.max(OFTEN.times, entries.length * OFTEN.share);
  const letters = entries.length > SHORT.large ? SHORT.inLarge : SHORT.letters;
  const short = word.term.length <= letters && !word.pair;
  const asTyped: Sought = { ...word, known, often, short, typos: false, typed: word.term };
  if (known || !word.forgiving) return asTyped;
  const typos: Sought = { ...asTyped, known: true, typos: true };
  if (words.search({ queries: [queryFor(typos)] }, { maxFuzzy: MOST_TYPOS }).length > 0) return typos;
  const term = longestBeginning(vocabulary, word.term);
  const enough = Math.max(BEGUN.units, Math.ceil(word.term.length * BEGUN.share));
  return term.length < enough ? asTyped : { ...asTyped, term, known: true, beginning: true, short: false };
}

/**
 * The words that a search goes by, and the plain ones, "of" and "the", of which it only makes sure: to rank thousands of
 * entries by them would take long and say little. Where all are plain, it goes by the rarest.
 */
export function parted({ frequency }: SearchIndex, sought: readonly Sought[]) {
  const times = ({ term }: Sought): number => frequency.get(term) ?? 0;
  const known = sought.filter((word) => word.known);
  const rarest = known.toSorted((a, b) => times(a) - times(b))[0];
  const telling = known.filter((word) => word === rarest || !word.often);
  return { telling, plain: known.filter((word) => !telling.includes(word)) };
}

/** The word, and any that begins so, wherever it stands. */
export function asBeginning(word: Sought): Sought {
  return { ...word, short: false };
}

/** A word in the terms of MiniSearch. */
export function queryFor({ term, beginning, typos, often, short }: Sought): MiniQuery {
  if (typos) return { queries: [term], fuzzy: TYPOS_SHARE };
  if (beginning && short) {
    const begun = { queries: [term], prefix: true, fields: ['label'] };
    return often ? begun : { combineWith: 'OR', queries: [term, begun] };
  }
  return { queries: [term], prefix: beginning };
}

/** How much of a term was typed; 0 where nothing was, or it was typed otherwise. */
export function unitsMet(term: string, sought: readonly Sought[]): number {
  const typed = sought.filter((word) =>
    word.beginning ? term.startsWith(word.term) && !word.typos : term === word.term,
  );
  return Math.max(0, ...typed.map((word) => word.term.length));
}
