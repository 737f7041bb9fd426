import { chosenSpeakers, comesFromOthers, goesToOthers, type Speakers } from '#analysis/chosen-speakers.ts';
import { type Filter, isFiltering } from '#analysis/filter.ts';
import { throughLens } from '#analysis/lenses.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { nothingWords } from '#analysis/questions/question-words.ts';
import type { Visibility } from '#analysis/visibility.ts';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';
import { actorNames } from '#domain/speakers.ts';
import { listed } from '#domain/words.ts';

/** Why a filter leaves nothing, in a sentence; "" while something is shown, or nothing is filtered. */
export function nothingShownWords(map: ArgumentMap, filter: Filter, shown: Visibility): string {
  const speakers = chosenSpeakers(map, filter.actors);
  // Where nothing stands out of its context, the reader looks for it in vain.
  const lit = speakers !== null && filter.lens === 'highlight';
  if (!isFiltering(filter) || (lit ? shown.own.size : shown.nodes.size) > 0) return '';
  const lens = speakers && throughLens(map, filter.actors, filter.lens);
  if (speakers && lens && (lit ? lens.own.size : lens.nodes.size) === 0) {
    return lensWords(map, filter, speakers);
  }
  if (filter.question && answerTo(map, filter.question).nodes.size === 0)
    return nothingWords(filter.question);
  return 'No statement fits all that is asked for at once.';
}

/** What the map does not have, where a lens leaves nothing. */
function lensWords(map: ArgumentMap, { actors, lens }: Filter, speakers: Speakers): string {
  const names = actorNames(map, actors);
  const who = listed(names);
  const objects = (whose: (map: ArgumentMap, speakers: Speakers, edge: MapEdge) => boolean): boolean =>
    map.edges.some((edge) => sideOf(edge) === 'against' && whose(map, speakers, edge));
  switch (lens) {
    case 'only':
    case 'answers':
    case 'answered':
    case 'highlight':
      return `Nothing in this map is said by ${who}.`;
    case 'unanswered':
      return objects(comesFromOthers)
        ? `Something in this map meets each objection to ${who}.`
        : `Nothing in this map objects to ${who}.`;
    case 'unmet':
      return objects(goesToOthers)
        ? `Something in this map meets each objection by ${who}.`
        : `In this map ${who} ${names.length > 1 ? 'object' : 'objects'} to nothing.`;
    case 'between':
      return `No step in this map leads from one to another of ${who}.`;
    case 'shared':
      return `In this map ${who} share no ground: no joint statement, and no reason that one gives for another.`;
    case 'disputes':
      return `In this map none of ${who} objects to another of them.`;
  }
}
