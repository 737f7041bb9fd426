import type { Chapters } from '#analysis/chapters.ts';
import type { Drawn } from '#analysis/drawn.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** No actor of a map has an empty id. */
const NOBODY = '';

/** Everybody who speaks in what is drawn with what they say, whoever says most first; a joint statement stands with its first speaker. */
export function actorLanes(map: ArgumentMap, drawn: Drawn): Chapters {
  const { node, actor } = lookupOf(map);
  const of = (id: Id): Id => node.get(id)?.actors?.find((speaker) => actor.has(speaker)) ?? NOBODY;
  const counts = new Map<Id, number>();
  for (const id of drawn.nodes) counts.set(of(id), (counts.get(of(id)) ?? 0) + 1);
  const speakers = [...counts.keys()].filter((id) => id !== NOBODY);
  speakers.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return {
    list: [
      ...speakers.map((id) => ({ id, title: actor.get(id)?.name ?? '' })),
      { id: NOBODY, title: 'No speaker named' },
    ],
    of,
  };
}
