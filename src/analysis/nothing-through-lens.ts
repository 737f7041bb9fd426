import { chosenSpeakers, comesFromOthers, goesToOthers, type Speakers } from '#analysis/chosen-speakers.ts';
import type { Filter } from '#analysis/filter.ts';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';
import { actorNames } from '#domain/speakers.ts';
import { listedInBrief } from '#domain/words.ts';

/** What the map does not have, where a lens leaves nothing of the actors. */
export function nothingThroughLens(map: ArgumentMap, { actors, lens }: Filter): string {
  const speakers = chosenSpeakers(map, actors);
  const names = actorNames(map, actors);
  const who = listedInBrief(names);
  if (!speakers || speakers.own.size === 0) return `Nothing in this map is said by ${who}.`;
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
