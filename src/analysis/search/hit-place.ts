import { actorCounts } from '#analysis/actor-counts.ts';
import type { Findable } from '#analysis/search/findable.ts';
import { statementsFrom } from '#analysis/search/source-statements.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';

interface Counts {
  readonly actors: ReadonlyMap<Id, number>;
  readonly topics: ReadonlyMap<Id, number>;
}

const counted = new WeakMap<ArgumentMap, Counts>();

/** What it is and where it belongs, part by part: "Counterclaim", who says it, its chapter; or how much there is of it. */
export function placeWords(map: ArgumentMap, { kind, id }: Findable): readonly string[] {
  switch (kind) {
    case 'statement': {
      const { node, topic } = lookupOf(map);
      const said = node.get(id);
      if (!said) return [];
      const chapter = topic.get(said.topic ?? '')?.label ?? '';
      return [NODE_WORDS[said.type].one, speakersOf(map, said), chapter].filter(Boolean);
    }
    case 'step':
      return ['Step'];
    case 'actor':
      return ['Actor', statements(countsOf(map).actors.get(id))];
    case 'chapter':
      return ['Chapter', statements(countsOf(map).topics.get(id))];
    case 'source':
      return ['Source', statements(statementsFrom(map, id).size)];
  }
}

function statements(count = 0): string {
  return count === 1 ? '1 statement' : `${count} statements`;
}

function countsOf(map: ArgumentMap): Counts {
  const known = counted.get(map);
  if (known) return known;
  const topics = new Map<Id, number>();
  for (const { topic } of map.nodes) if (topic !== undefined) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  const counts = { actors: actorCounts(map), topics };
  counted.set(map, counts);
  return counts;
}
