import { membersOf } from '#analysis/actor-scope.ts';
import { type HealthCheck, these } from '#analysis/health/check.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

export const SILENT_ACTORS: HealthCheck = {
  id: 'silent-actors',
  looksFor: 'actors who say nothing',
  asks: (count) => (count === 1 ? 'What does this actor say?' : `What do ${these(count, 'actor')} say?`),
  hint: 'The map lists them and gives them no statement, no step, no source and no members.',
  find: (map) => {
    const heard = speaking(map);
    const members = membersOf(map);
    return map.actors
      .filter(({ id }) => !heard.has(id) && !members.has(id))
      .map(({ name }) => ({ at: [], words: name }));
  },
};

function speaking(map: ArgumentMap): ReadonlySet<Id> {
  return new Set([
    ...map.nodes.flatMap(({ actors = [] }) => actors),
    ...map.edges.flatMap(({ actors = [] }) => actors),
    ...map.sources.flatMap(({ authors = [] }) => authors),
  ]);
}
