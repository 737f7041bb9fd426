import { membersOf } from '#analysis/actor-scope.ts';
import { type Finding, type HealthCheck, these } from '#analysis/health/check.ts';
import { aboutWhom, makersOf } from '#analysis/questions/steps-made.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ActorKind, ArgumentMap, EdgeType, Id } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { listed } from '#domain/words.ts';

/** Those that are expected to speak with one voice; the members of a bloc or a group may well disagree. */
const ONE_VOICE: ReadonlySet<ActorKind> = new Set(['state', 'organisation', 'media']);

const AGAINST: ReadonlySet<EdgeType> = new Set(['attacks', 'undercuts', 'contradicts']);

export const BOTH_SIDES: HealthCheck = {
  id: 'both-sides',
  looksFor: 'actors on both sides of an objection',
  asks: (count) => `In ${these(count, 'step')} an actor objects to their own words`,
  hint: 'Somebody, or two who belong to the same state, organisation or paper, says both ends of an attack, an undercut or a contradiction. Do they weigh a point against their own, or does somebody else say it?',
  find: (map) => {
    const wholes = wholesOf(map);
    return map.edges
      .filter((edge) => AGAINST.has(edge.type) && !edge.from.includes(edge.to))
      .flatMap((edge): readonly Finding[] => {
        const who = inBoth(map, wholes, makersOf(map, edge), aboutWhom(map, edge));
        if (who.length === 0) return [];
        return [{ at: [edge.id], words: `${listed(actorNames(map, who))}: ${stepWords(map, edge)}` }];
      });
  },
};

/** Whoever stands at both ends; where nobody does, whatever of one voice has people at both. */
function inBoth(
  map: ArgumentMap,
  wholes: ReadonlyMap<Id, ReadonlySet<Id>>,
  by: readonly Id[],
  on: readonly Id[],
): readonly Id[] {
  const known = lookupOf(map).actor;
  const same = by.filter((id) => known.has(id) && on.includes(id));
  if (same.length > 0) return same;
  const voices = (ids: readonly Id[]): readonly Id[] => ids.flatMap((id) => [...(wholes.get(id) ?? [])]);
  const others = new Set(voices(on));
  return [...new Set(voices(by))].filter((id) => others.has(id));
}

/** For each actor those of one voice that it belongs to, at any depth, itself included. */
function wholesOf(map: ArgumentMap): ReadonlyMap<Id, ReadonlySet<Id>> {
  const members = membersOf(map);
  const wholes = new Map<Id, Set<Id>>();
  for (const whole of map.actors) {
    if (!ONE_VOICE.has(whole.kind)) continue;
    const seen = new Set<Id>();
    const waiting = [whole.id];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const over = wholes.get(id);
      if (over) over.add(whole.id);
      else wholes.set(id, new Set([whole.id]));
      waiting.push(...(members.get(id) ?? []));
    }
  }
  return wholes;
}
