import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Facet, type Filter, LENSES, NO_FILTER, type Question } from '#analysis/filter.ts';
import { lensFor } from '#analysis/lenses.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { shortened } from '#store/shortened.ts';

/** What a facet is called in an address. Links are kept for years: none of these may change its meaning. */
const NAMES: Readonly<Record<Facet, string>> = {
  types: 'type',
  relations: 'relation',
  bases: 'basis',
  topics: 'topic',
  editions: 'edition',
  tags: 'tag',
};

/** A filter as it stands in an address: facets may ask for what no map knows. */
export type FilterWords = Omit<Filter, Facet> & Readonly<Record<Facet, readonly string[]>>;

/** Reads `actor=parents&lens=only&type=fact&ask=why&of=c3`. What cannot be understood is left at its default. */
export function readFilter(query: URLSearchParams): FilterWords {
  const lens = query.get('lens');
  const all = (name: string): readonly string[] => [...new Set(query.getAll(name))];
  return {
    actors: all('actor').filter((id) => id !== ''),
    lens: LENSES.find((known) => known === lens) ?? NO_FILTER.lens,
    types: all(NAMES.types),
    relations: all(NAMES.relations),
    bases: all(NAMES.bases),
    topics: all(NAMES.topics),
    editions: all(NAMES.editions),
    tags: all(NAMES.tags),
    question: readQuestion(query),
  };
}

/** Adds what `readFilter` reads. */
export function writeFilter(query: URLSearchParams, filter: FilterWords): void {
  for (const id of filter.actors) query.append('actor', id);
  if (filter.actors.length > 0) query.set('lens', filter.lens);
  for (const facet of FACETS) for (const value of filter[facet]) query.append(NAMES[facet], value);
  if (filter.question) writeQuestion(query, filter.question);
}

function readQuestion(query: URLSearchParams): Question | null {
  const [kind, of, and] = [query.get('ask'), query.get('of'), query.get('and')];
  switch (kind) {
    case 'why':
    case 'so-what':
    case 'against':
      return of === null ? null : { kind, of };
    case 'near': {
      const steps = query.get('steps') ?? '';
      return of === null ? null : { kind, of, steps: /^[1-9]\d{0,2}$/.test(steps) ? Number(steps) : null };
    }
    case 'between':
      return of === null || and === null ? null : { kind, of, and };
    case 'for-steps':
    case 'against-steps':
      return {
        kind: 'steps',
        side: kind === 'for-steps' ? 'for' : 'against',
        by: query.get('by'),
        on: query.get('on'),
        ...(query.get('members') === 'no' ? { alone: true } : {}),
      };
    default:
      return null;
  }
}

function writeQuestion(query: URLSearchParams, question: Question): void {
  if (question.kind === 'steps') {
    query.set('ask', `${question.side}-steps`);
    if (question.by !== null) query.set('by', question.by);
    if (question.on !== null) query.set('on', question.on);
    if (question.alone) query.set('members', 'no');
    return;
  }
  query.set('ask', question.kind);
  query.set('of', question.of);
  if (question.kind === 'near' && question.steps !== null) query.set('steps', String(question.steps));
  if (question.kind === 'between') query.set('and', question.and);
}

/** The part of a filter that the map knows, and a sentence for each thing that it does not. */
export function settleFilter(
  map: ArgumentMap,
  words: FilterWords,
  query: URLSearchParams,
): { readonly filter: Filter; readonly notices: readonly string[] } {
  const lookup = lookupOf(map);
  const notices: string[] = [];
  const actors = words.actors.filter((id) => {
    if (lookup.actor.has(id)) return true;
    notices.push(
      `The link filters by an actor “${shortened(id)}” that this map does not have; that part was ignored.`,
    );
    return false;
  });
  const lens = query.get('lens');
  if (lens !== null && !LENSES.some((known) => known === lens)) {
    notices.push(
      `The link asks for a way of filtering, “${shortened(lens)}”, that does not exist; the usual one is used.`,
    );
  }
  const known = <T extends string>(facet: Facet): T[] => {
    const values = new Set(FACET_RECORDS[facet].values(map).map(({ value }) => value));
    return words[facet].filter((value): value is T => {
      if (values.has(value)) return true;
      notices.push(
        `The link filters by “${shortened(value)}” (${NAMES[facet]}), which this map does not have; that part was ignored.`,
      );
      return false;
    });
  };
  const question = settleQuestion(map, words.question);
  const asked = query.get('ask');
  if (asked !== null && !question) {
    notices.push(
      `The link asks a question, “${shortened(asked)}”, that cannot be asked of this map; it was ignored.`,
    );
  }
  return {
    filter: {
      actors,
      lens: lensFor(words.lens, actors),
      types: known('types'),
      relations: known('relations'),
      bases: known('bases'),
      topics: known('topics'),
      editions: known('editions'),
      tags: known('tags'),
      question,
    },
    notices,
  };
}

function settleQuestion(map: ArgumentMap, question: Question | null): Question | null {
  const { node, actor } = lookupOf(map);
  if (!question) return null;
  const isActor = (id: Id | null): boolean => id === null || actor.has(id);
  if (question.kind === 'steps') return isActor(question.by) && isActor(question.on) ? question : null;
  if (!node.has(question.of)) return null;
  return question.kind === 'between' && !node.has(question.and) ? null : question;
}

/** Whether two filters ask for the same. */
export function sameFilter(a: FilterWords, b: FilterWords): boolean {
  const [one, other] = [new URLSearchParams(), new URLSearchParams()];
  writeFilter(one, a);
  writeFilter(other, b);
  return String(one) === String(other);
}
