import type { CombinationOperator, Query as MiniQuery, SearchResult } from 'minisearch';
import { FIELDS, type Findable } from '#analysis/search/findable.ts';
import type { Met } from '#analysis/search/marks.ts';
import { type Query, type QueryWord, queryOf } from '#analysis/search/query.ts';
import { type Entry, type SearchIndex, termsOf } from '#analysis/search/search-index.ts';
import { statementsFrom } from '#analysis/search/source-statements.ts';
import { hasBeginning, hasTerm, longestBeginning } from '#analysis/search/vocabulary.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** Something found, and the terms in it that answer to the search. */
export interface Hit {
  readonly found: Findable;
  readonly met: Met;
}

export interface Found {
  /** The best ones first, as many as were asked for. */
  readonly hits: readonly Hit[];
  readonly count: number;
  /**
   * How they answer: they have all the words; all, but not together as the quotation marks want it; some; or there is
   * nothing. `asked`: there was no word to look for.
   */
  readonly answer: 'asked' | 'all' | 'apart' | 'some' | 'none';
  /** Words that the map does not have, and for which similar ones were taken. */
  readonly similar: readonly string[];
  /** Whether the text had more words than were looked for. */
  readonly cut: boolean;
}

/** Where to look and how much to give. */
export interface Bounds {
  /** How many hits to give. */
  readonly most: number;
  /** Only statements that stand in this source. */
  readonly source?: Id | undefined;
}

/** What is said in the label counts more than what is said in the text, and so on. */
const WEIGHTS = { label: 64, text: 8, quote: 3, speakers: 3, beside: 1 };
/** How many letters may be wrong: one in four, at most two. */
const TYPOS = { share: 0.25, most: 2 };
/** As much of an unknown word must be the beginning of a known one to be taken for it. */
const BEGUN = { units: 3, share: 0.5 };

/** A word that occurs so often (and in one of so many entries) tells little about what has it. */
const OFTEN = { times: 400, share: 1 / 8 };

/** A word as it is looked for in the index. */
interface Sought extends QueryWord {
  /** Whether anything in the map answers to it. */
  readonly known: boolean;
  /** Whether it is so frequent that it tells little. */
  readonly often: boolean;
  /** Taken for what was typed, which the map does not have: a known beginning, or with typos. */
  readonly typos: boolean;
  readonly typed: string;
}

/** What a text finds in a map. Words that the map does not have are taken for similar ones. */
export function find(index: SearchIndex, text: string, { most, source }: Bounds): Found {
  const query = queryOf(text);
  const nothing: Found = { hits: [], count: 0, answer: 'asked', similar: [], cut: query.cut };
  if (query.words.length === 0) {
    return source !== undefined && text.trim() === '' ? allFrom(index.map, source, most) : nothing;
  }
  const sought = query.words.map((word) => soughtIn(index, word));
  const from = source === undefined ? null : statementsFrom(index.map, source);
  const within = ({ found: { kind, id } }: Entry): boolean => !from || (kind === 'statement' && from.has(id));
  const { telling, plain } = parted(index, sought);
  const found = (answer: Found['answer'], results: readonly SearchResult[]): Found => ({
    hits: results.slice(0, most).flatMap((result) => hitOf(index, result, telling, plain)),
    count: results.length,
    answer,
    similar: sought.filter(({ term, typed, typos }) => typos || term !== typed).map(({ typed }) => typed),
    cut: query.cut,
  });

  if (sought.every(({ known }) => known)) {
    const hasAll = (entry: Entry): boolean => within(entry) && plain.every((word) => hasWord(entry, word));
    const all = search(index, telling, 'AND', (entry) => hasAll(entry) && hasPhrases(entry, query));
    if (all.length > 0) return found('all', all);
    const apart = query.phrases.length > 0 ? search(index, telling, 'AND', hasAll) : [];
    if (apart.length > 0) return found('apart', apart);
  }
  const some = sought.length > 1 ? search(index, telling, 'OR', within) : [];
  return some.length > 0 ? found('some', some) : { ...nothing, answer: 'none' };
}

function search(
  { words, entries }: SearchIndex,
  sought: readonly Sought[],
  combineWith: CombinationOperator,
  keep: (entry: Entry) => boolean,
): readonly SearchResult[] {
  return words.search(
    { combineWith, queries: sought.map(queryFor) },
    {
      boost: WEIGHTS,
      maxFuzzy: TYPOS.most,
      filter: ({ id }) => {
        const entry = entries[id];
        return entry !== undefined && keep(entry);
      },
    },
  );
}

function queryFor({ term, beginning, typos, pair, often }: Sought): MiniQuery {
  if (typos) return { queries: [term], fuzzy: TYPOS.share };
  // Some word of nearly every text begins with a given letter or two: only in labels and names that tells something.
  if (beginning && term.length <= 2 && !pair) {
    const begun = { queries: [term], prefix: true, fields: ['label'] };
    return often ? begun : { combineWith: 'OR', queries: [term, begun] };
  }
  return { queries: [term], prefix: beginning };
}

/** What to look for: the word itself or, where the map has no such word, those like it, or such as begin like it. */
function soughtIn({ vocabulary, words, entries, frequency }: SearchIndex, word: QueryWord): Sought {
  const known = word.beginning ? hasBeginning(vocabulary, word.term) : hasTerm(vocabulary, word.term);
  const often = (frequency.get(word.term) ?? 0) > Math.max(OFTEN.times, entries.length * OFTEN.share);
  const asTyped: Sought = { ...word, known, often, typos: false, typed: word.term };
  if (known || !word.forgiving) return asTyped;
  const typos: Sought = { ...asTyped, known: true, typos: true };
  if (words.search({ queries: [queryFor(typos)] }, { maxFuzzy: TYPOS.most }).length > 0) return typos;
  const term = longestBeginning(vocabulary, word.term);
  const enough = Math.max(BEGUN.units, Math.ceil(word.term.length * BEGUN.share));
  return term.length < enough ? asTyped : { ...asTyped, term, known: true, beginning: true };
}

/**
 * The words that a search goes by, and the plain ones, "of" and "the", of which it only makes sure: to rank thousands of
 * entries by them would take long and say little. Where all are plain, it goes by the rarest.
 */
function parted({ frequency }: SearchIndex, sought: readonly Sought[]) {
  const times = ({ term }: Sought): number => frequency.get(term) ?? 0;
  const known = sought.filter((word) => word.known);
  const rarest = known.toSorted((a, b) => times(a) - times(b))[0];
  const telling = known.filter((word) => word === rarest || !word.often);
  return { telling, plain: known.filter((word) => !telling.includes(word)) };
}

function hasPhrases(entry: Entry, { phrases }: Query): boolean {
  return phrases.every(({ terms, open }) => has(entry, terms.join(' '), open));
}

function hasWord(entry: Entry, { term, beginning }: QueryWord): boolean {
  return has(entry, term, beginning);
}

function has(entry: Entry, terms: string, open: boolean): boolean {
  const sought = ` ${terms}${open ? '' : ' '}`;
  return FIELDS.some((field) => entry[field].includes(sought));
}

function hitOf(
  { entries }: SearchIndex,
  { id, terms }: SearchResult,
  telling: readonly Sought[],
  plain: readonly Sought[],
): readonly Hit[] {
  const entry = entries[id];
  if (!entry) return [];
  const met = new Map(terms.map((term) => [term, unitsMet(term, telling) || term.length]));
  if (plain.length > 0) {
    for (const term of FIELDS.flatMap((field) => termsOf(entry[field]))) {
      const units = unitsMet(term, plain);
      if (units > (met.get(term) ?? 0)) met.set(term, units);
    }
  }
  return [{ found: entry.found, met }];
}

/** How much of a term was typed; 0 where nothing was, or it was typed otherwise. */
function unitsMet(term: string, sought: readonly Sought[]): number {
  const typed = sought.filter((word) =>
    word.beginning ? term.startsWith(word.term) && !word.typos : term === word.term,
  );
  return Math.max(0, ...typed.map((word) => word.term.length));
}

/** Where nothing is typed yet: everything from the source. */
function allFrom(map: ArgumentMap, source: Id, most: number): Found {
  const ids = [...statementsFrom(map, source)];
  const hits = ids.slice(0, most).map((id): Hit => ({ found: { kind: 'statement', id }, met: new Map() }));
  return { hits, count: ids.length, answer: 'all', similar: [], cut: false };
}
