import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Filter, type Lens } from '#analysis/filter.ts';
import { answerWords } from '#analysis/questions/question-words.ts';
import type { Visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { listed } from '#domain/words.ts';

/** What is shown, in words: "21 of 92: South Korea and what answers it; only facts". "" where nothing is filtered. */
export function filterSentence(map: ArgumentMap, filter: Filter, shown: Visibility): string {
  const names = actorNames(map, filter.actors);
  const lit = names.length > 0 && filter.lens === 'highlight';
  const parts = [
    names.length > 0 ? lensWords(filter.lens, names) : '',
    filter.question ? answerWords(map, filter.question) : '',
    ...facetWords(map, filter),
  ].filter(Boolean);
  if (parts.length === 0) return '';
  const count = `${lit ? shown.own.size : shown.nodes.size} of ${map.nodes.length}`;
  return `${count}${lit ? ' highlighted' : ''}: ${parts.join('; ')}`;
}

function lensWords(lens: Lens, names: readonly string[]): string {
  const who = listed(names);
  const it = names.length > 1 ? 'them' : 'it';
  const they = names.length > 1 ? 'they answer' : 'it answers';
  switch (lens) {
    case 'highlight':
      return who;
    case 'only':
      return `only ${who}`;
    case 'answers':
      return `${who} and what answers ${it}`;
    case 'answered':
      return `${who} and what ${they}`;
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

/** What each facet that asks for something leaves. */
function facetWords(map: ArgumentMap, filter: Filter): readonly string[] {
  return FACETS.filter((facet) => filter[facet].length > 0).map((facet) => {
    const { values, told } = FACET_RECORDS[facet];
    const chosen = new Set<string>(filter[facet]);
    return told(values(map).flatMap(({ value, label }) => (chosen.has(value) ? [label] : [])));
  });
}
