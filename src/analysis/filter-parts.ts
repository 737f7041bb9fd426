import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Facet, type Filter, type Lens } from '#analysis/filter.ts';
import { lensFor } from '#analysis/lenses.ts';
import { answerWords } from '#analysis/questions/question-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Actor, ArgumentMap, Id } from '#domain/map.ts';
import { listedInBrief } from '#domain/words.ts';

/** What a filter is made of, as a reader would take it apart: who speaks, what is asked, and each facet. */
export type FilterPart = 'actors' | 'question' | Facet;

export interface PartInWords {
  readonly part: FilterPart;
  /** What it leaves: "South Korea and what answers it", "only facts". */
  readonly words: string;
}

/** The parts that ask for something, in the order in which they are said. */
export function filterParts(map: ArgumentMap, filter: Filter): readonly PartInWords[] {
  const { actor } = lookupOf(map);
  const actors = filter.actors.flatMap((id) => actor.get(id) ?? []);
  const facets = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
    part: facet,
    words: facetWords(map, facet, filter[facet]),
  }));
  return [
    ...(actors.length > 0 ? [{ part: 'actors' as const, words: lensWords(filter.lens, actors) }] : []),
    ...(filter.question ? [{ part: 'question' as const, words: answerWords(map, filter.question) }] : []),
    ...facets,
  ];
}

/** The filter with one part taken off. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
  if (part === 'question') return { ...filter, question: null };
  if (part === 'actors') return { ...filter, actors: [], lens: lensFor(filter.lens, []) };
  return { ...filter, [part]: [] };
}

function facetWords(map: ArgumentMap, facet: Facet, values: readonly Id[]): string {
  const record = FACET_RECORDS[facet];
  const chosen = new Set(values);
  const known = new Map(record.values(map).map((one) => [one.value, one]));
  return record.told([...known.values()].filter(({ value }) => chosen.has(value)));
}

function lensWords(lens: Lens, actors: readonly Actor[]): string {
  const who = listedInBrief(actors.map(({ name }) => name));
  const [first] = actors;
  const several = actors.length > 1 || first?.kind === 'group' || first?.kind === 'person';
  const it = several ? 'them' : 'it';
  switch (lens) {
    case 'highlight':
      return who;
    case 'only':
      return `what is said by ${who}`;
    case 'answers':
      return `${who} and what answers ${it}`;
    case 'answered':
      return `${who} and what ${several ? 'they answer' : 'it answers'}`;
    case 'unanswered':
      return `objections to ${who} that nothing meets`;
    case 'unmet':
      return `objections by ${who} that nothing meets`;
    case 'between':
      return `every relation between ${who}`;
    case 'shared':
      return `the shared ground of ${who}`;
    case 'disputes':
      return `the disputes between ${who}`;
  }
}
