import { actorScope } from '#analysis/actor-scope.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** For each actor, how many nodes it and everybody who belongs to it assert; a joint statement counts once. */
export function actorCounts(map: ArgumentMap): ReadonlyMap<Id, number> {
  const said = new Map<Id, Id[]>();
  for (const node of map.nodes) {
    for (const actor of node.actors ?? []) {
      const list = said.get(actor);
      if (list) list.push(node.id);
      else said.set(actor, [node.id]);
    }
  }
  return new Map(
    map.actors.map((actor) => {
      const nodes = new Set([...actorScope(map, [actor.id])].flatMap((id) => said.get(id) ?? []));
      return [actor.id, nodes.size];
    }),
  );
}
