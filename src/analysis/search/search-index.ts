import MiniSearch from 'minisearch';
import { FIELDS, type Field, type Findable, findableIn, partsOf } from '#analysis/search/findable.ts';
import { type Vocabulary, vocabularyOf } from '#analysis/search/vocabulary.ts';
import { wordsIn } from '#analysis/search/words.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** The terms of a field in the order of the text, with a space around each; a line break between its parts. */
type Terms = Readonly<Record<Field, string>>;

/** Something to find by its number. Numbers, since an id may be any text. */
export interface Entry extends Terms {
  readonly number: number;
  readonly found: Findable;
}

/** Everything that a search needs of a map. */
export interface SearchIndex {
  readonly map: ArgumentMap;
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** How often each term occurs. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly words: MiniSearch<Entry>;
}

interface Work {
  readonly left: Iterator<Findable, void>;
  readonly entries: Entry[];
  readonly frequency: Map<string, number>;
  readonly words: MiniSearch<Entry>;
  index: SearchIndex | null;
}

const works = new WeakMap<ArgumentMap, Work>();

/**
 * The index of a map. It is made once, and a large one takes time: `paused` is asked after each entry whether to stop for
 * now, and then the answer is null; the next call goes on from there.
 */
export function searchIndex(map: ArgumentMap, paused: () => boolean = () => false): SearchIndex | null {
  const work = works.get(map) ?? begun(map);
  if (work.index) return work.index;
  for (;;) {
    const next = work.left.next();
    if (next.done) break;
    const entry = entryOf(map, next.value, work);
    work.entries.push(entry);
    work.words.add(entry);
    if (paused()) return null;
  }
  const { entries, frequency, words } = work;
  work.index = { map, entries, vocabulary: vocabularyOf(frequency.keys()), frequency, words };
  return work.index;
}

/** All terms of a field. */
export function termsOf(terms: string): string[] {
  return terms.split(/[ \n]+/).filter(Boolean);
}

function begun(map: ArgumentMap): Work {
  const work: Work = {
    left: findableIn(map),
    entries: [],
    frequency: new Map(),
    words: new MiniSearch<Entry>({
      idField: 'number',
      fields: [...FIELDS],
      // What is handed over has been taken apart and folded.
      tokenize: termsOf,
      processTerm: (term) => term,
    }),
    index: null,
  };
  works.set(map, work);
  return work;
}

function entryOf(map: ArgumentMap, found: Findable, { entries, frequency }: Work): Entry {
  const terms: Record<Field, string> = { label: '', text: '', quote: '', speakers: '', beside: '' };
  for (const { field, text } of partsOf(map, found)) {
    let part = '';
    for (const { term } of wordsIn(text)) {
      part += ` ${term}`;
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    if (part !== '') terms[field] += `${terms[field] && '\n'}${part} `;
  }
  return { number: entries.length, found, ...terms };
}
