import { LONGEST_TERM, type Word, wordsIn } from '#analysis/search/words.ts';

/** A word that is looked for. */
export interface QueryWord {
  readonly term: string;
  /** Whether words that begin so will do. */
  readonly beginning: boolean;
  /** Whether words like it will do, where the map does not have it. */
  readonly forgiving: boolean;
  /** Whether it is a part of a word in a script without spaces. */
  readonly pair: boolean;
}

/** Terms that are to follow one another, the last one possibly a beginning. */
interface Phrase {
  readonly terms: readonly string[];
  readonly open: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly Phrase[];
  /** Whether there were more words than are looked for. */
  readonly cut: boolean;
}

/** More words than anybody types; a pasted page is looked for by its first ones. */
export const MOST_WORDS = 12;
/** Shorter words that are complete are taken as they are, not as beginnings. */
const BEGINNING_FROM = 3;
const FORGIVING_FROM = 4;
const QUOTES = /["“”„«»]/u;

/**
 * What a reader asks for with a text. It is all meant literally: the only sign with a meaning is the quotation mark, around
 * words that are to stand together. The word at the end may be the beginning of one.
 */
export function queryOf(text: string): Query {
  const words = new Map<string, QueryWord>();
  const phrases: Phrase[] = [];
  const pieces = text.split(QUOTES);
  for (const [place, piece] of pieces.entries()) {
    const quoted = place % 2 === 1;
    const unfinished = place === pieces.length - 1;
    let phrase: string[] = [];
    let last: Word | undefined;
    const close = (): void => {
      if (phrase.length > 1) phrases.push({ terms: phrase, open: unfinished || !quoted });
      phrase = [];
    };
    for (const word of wordsIn(piece)) {
      // The last letter by itself stands for nothing where it is part of a pair.
      if (last?.pair && last.end === word.end) continue;
      if (words.size >= MOST_WORDS && !words.has(word.term)) {
        close();
        return { words: [...words.values()], phrases, cut: true };
      }
      const follows = quoted || (last !== undefined && word.start < last.end);
      if (!follows) close();
      phrase.push(word.term);
      const open = unfinished && word.end === piece.length;
      words.set(word.term, queryWord(word, quoted, open, words.get(word.term)));
      last = word;
    }
    close();
  }
  return { words: [...words.values()], phrases, cut: false };
}

/** A word that is asked for twice is meant as strictly as it was meant once. */
function queryWord({ term, pair }: Word, quoted: boolean, open: boolean, before?: QueryWord): QueryWord {
  const beginning =
    open || pair || (!quoted && term.length >= BEGINNING_FROM) || term.length === LONGEST_TERM;
  const forgiving = !quoted && !pair && term.length >= FORGIVING_FROM;
  return {
    term,
    beginning: beginning && (before?.beginning ?? true),
    forgiving: forgiving && (before?.forgiving ?? true),
    pair,
  };
}
