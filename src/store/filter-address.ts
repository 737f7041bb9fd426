import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Facet, type Filter, LENSES, NO_FILTER } from '#analysis/filter.ts';
import { LENS_RECORDS, lensFor } from '#analysis/lenses.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { knownId } from '#store/known-id.ts';
import { questionPairs, readQuestion, settleQuestion } from '#store/question-address.ts';
import { shortened, shortenedList } from '#store/shortened.ts';

/**
 * What a facet is called in an address, and what one and several of its values are to a reader. Links are kept for
 * years: no `name` may change its meaning.
 */
const WORDS: Readonly<Record<Facet, { readonly name: string; readonly one: string; readonly many: string }>> =
  {
    types: { name: 'type', one: 'a type', many: 'types' },
    relations: { name: 'relation', one: 'a relation', many: 'relations' },
    bases: { name: 'basis', one: 'a basis', many: 'bases' },
    topics: { name: 'topic', one: 'a chapter', many: 'chapters' },
    editions: { name: 'edition', one: 'an edition', many: 'editions' },
    tags: { name: 'tag', one: 'a tag', many: 'tags' },
  };

/** A filter as it stands in an address: facets may ask for what no map knows. */
export type FilterWords = Omit<Filter, Facet> & Readonly<Record<Facet, readonly string[]>>;

/** A piece of an address that is written whole or not at all, and what it is to a reader: "the tags". */
export interface Piece {
  readonly what: string;
  readonly pairs: readonly (readonly [string, string])[];
}

/** Reads `actor=parents&lens=only&type=fact&ask=why&of=c3`. What cannot be understood is left at its default. */
export function readFilter(query: URLSearchParams): FilterWords {
  const lens = query.get('lens');
  const all = (name: string): readonly string[] => [...new Set(query.getAll(name))];
  return {
    actors: all('actor').filter((id) => id !== ''),
    lens: LENSES.find((known) => known === lens) ?? NO_FILTER.lens,
    types: all(WORDS.types.name),
    relations: all(WORDS.relations.name),
    bases: all(WORDS.bases.name),
    topics: all(WORDS.topics.name),
    editions: all(WORDS.editions.name),
    tags: all(WORDS.tags.name),
    question: readQuestion(query),
  };
}

/** What `readFilter` reads, piece by piece; nothing for what asks nothing. */
export function filterPieces(filter: FilterWords): readonly Piece[] {
  const { actors, lens, question } = filter;
  const pieces: Piece[] = [];
  if (actors.length > 0) {
    pieces.push({
      what: 'the actors',
      pairs: [...actors.map((id) => ['actor', id] as const), ['lens', lens]],
    });
  }
  for (const facet of FACETS) {
    if (filter[facet].length === 0) continue;
    pieces.push({
      what: `the ${WORDS[facet].many}`,
      pairs: filter[facet].map((value) => [WORDS[facet].name, value] as const),
    });
  }
  if (question) pieces.push({ what: 'the question', pairs: questionPairs(question) });
  return pieces;
}

/** The part of a filter that the map knows, and a sentence for each thing that it does not. */
export function settleFilter(
  map: ArgumentMap,
  words: FilterWords,
  query: URLSearchParams,
): { readonly filter: Filter; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const known = <T extends string>(
    ids: readonly string[],
    values: ReadonlyMap<string, unknown>,
    { one, many }: { readonly one: string; readonly many: string },
  ): T[] => {
    const found = ids.map((id) => knownId(id, values));
    const lost = ids.filter((_, i) => found[i] === null);
    if (lost.length > 0) {
      notices.push(
        `The link filters by ${lost.length > 1 ? many : one}, ${shortenedList(lost)}, that this map does not have; that part was ignored.`,
      );
    }
    return [...new Set(found)].filter((id): id is T => id !== null);
  };
  const ofFacet = <T extends string>(facet: Facet): T[] => {
    // Without this, every link would have the map's editions and tags gathered before its first picture.
    if (words[facet].length === 0) return [];
    const values = new Map(FACET_RECORDS[facet].values(map).map((one) => [one.value, one]));
    return known(words[facet], values, WORDS[facet]);
  };
  const actors = known(words.actors, lookupOf(map).actor, { one: 'an actor', many: 'actors' });
  const lens = lensFor(words.lens, actors);
  notices.push(...lensNotices(query.get('lens'), lens));
  const facets = {
    types: ofFacet<Filter['types'][number]>('types'),
    relations: ofFacet<Filter['relations'][number]>('relations'),
    bases: ofFacet<Filter['bases'][number]>('bases'),
    topics: ofFacet('topics'),
    editions: ofFacet('editions'),
    tags: ofFacet('tags'),
  };
  const { question, notices: ofQuestion } = settleQuestion(map, words.question, query);
  return { filter: { actors, lens, ...facets, question }, notices: [...notices, ...ofQuestion] };
}

function lensNotices(asked: string | null, used: Filter['lens']): readonly string[] {
  if (asked === null || asked === used) return [];
  const lens = LENSES.find((known) => known === asked);
  const why = lens
    ? `, “${LENS_RECORDS[lens].label}”, that takes two actors of this map`
    : `, “${shortened(asked)}”, that does not exist`;
  return [`The link asks for a way of filtering${why}; the usual one is used.`];
}

/** Whether two filters ask for the same. */
export function sameFilter(a: FilterWords, b: FilterWords): boolean {
  return a === b || JSON.stringify(filterPieces(a)) === JSON.stringify(filterPieces(b));
}
