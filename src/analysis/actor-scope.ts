import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/**
 * The actors and everybody who belongs to them, at any depth: a state takes in its ministers.
 * Unknown ids are passed over; circles of membership are legal.
 */
export function actorScope(map: ArgumentMap, actors: readonly Id[]): ReadonlySet<Id> {
  const known = lookupOf(map).actor;
  const members = membersOf(map);
  const scope = new Set<Id>();
  const waiting = actors.filter((id) => known.has(id));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (scope.has(id)) continue;
    scope.add(id);
    waiting.push(...(members.get(id) ?? []));
  }
  return scope;
}

/** For each actor that has any, the actors that belong to it directly, in the map's order. */
export function membersOf(map: ArgumentMap): ReadonlyMap<Id, readonly Id[]> {
  const members = new Map<Id, Id[]>();
  for (const actor of map.actors) {
    for (const whole of actor.partOf ?? []) {
      const known = members.get(whole);
      if (known) known.push(actor.id);
      else members.set(whole, [actor.id]);
    }
  }
  return members;
}
