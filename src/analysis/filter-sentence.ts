import type { Filter, Lens, Visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { listed } from '#domain/words.ts';

/** What is shown, in words: "21 of 92: South Korea and what answers it". "" where nothing is filtered. */
export function filterSentence(map: ArgumentMap, filter: Filter, shown: Visibility): string {
  const names = actorNames(map, filter.actors);
  if (names.length === 0) return '';
  const total = map.nodes.length;
  const who = listed(names);
  switch (filter.lens) {
    case 'highlight':
      return `${shown.own.size} of ${total} highlighted: ${who}`;
    case 'only':
      return `${shown.nodes.size} of ${total}: only ${who}`;
    case 'answers':
      return `${shown.nodes.size} of ${total}: ${who} and what answers ${names.length > 1 ? 'them' : 'it'}`;
  }
}

export const LENS_WORDS: Readonly<Record<Lens, string>> = {
  only: 'Only theirs',
  answers: 'Theirs and what answers them',
  highlight: 'Highlight in context',
};
