import type { CombinationOperator, SearchResult } from 'minisearch';
import { FIELDS, type Findable } from '#analysis/search/findable.ts';
import type { Met } from '#analysis/search/marks.ts';
import { type Query, type QueryWord, queryOf } from '#analysis/search/query.ts';
import { type Entry, type SearchIndex, termsOf } from '#analysis/search/search-index.ts';
import {
  asBeginning,
  MOST_TYPOS,
  parted,
  queryFor,
  type Sought,
  soughtIn,
  unitsMet,
} from '#analysis/search/sought.ts';
import { statementsFrom } from '#analysis/search/source-statements.ts';
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
    const inOrder = (entry: Entry): boolean => hasAll(entry) && hasPhrases(entry, query);
    const all = search(index, telling, 'AND', inOrder);
    if (all.length > 0) return found('all', all);
    // What no label begins with may still begin a word in a text.
    const far = telling.some(({ short, beginning }) => short && beginning)
      ? search(index, telling.map(asBeginning), 'AND', inOrder)
      : [];
    if (far.length > 0) return found('all', far);
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
      maxFuzzy: MOST_TYPOS,
      filter: ({ id }) => {
        const entry = entries[id];
        return entry !== undefined && keep(entry);
      },
    },
  );
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

/** Where nothing is typed yet: everything from the source. */
function allFrom(map: ArgumentMap, source: Id, most: number): Found {
  const ids = [...statementsFrom(map, source)];
  const hits = ids.slice(0, most).map((id): Hit => ({ found: { kind: 'statement', id }, met: new Map() }));
  return { hits, count: ids.length, answer: 'all', similar: [], cut: false };
}
