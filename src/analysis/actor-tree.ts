import { membersOf } from '#analysis/actor-scope.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Actor, ArgumentMap, Id } from '#domain/map.ts';

/** An actor where it stands in the tree of affiliations; it may stand in several places. */
export interface ActorPlace {
  /** Unique within the tree: `p3-7` is the eighth actor of the map as a part of the fourth. */
  readonly key: string;
  readonly actor: Actor;
  readonly children: readonly ActorPlace[];
}

const DEEPEST = 24;

/**
 * The actors by affiliation, in the map's order: whoever belongs to nobody at the top, an actor with several
 * wholes under each of them. Each actor stands somewhere at least once, also in a circle of membership.
 */
export function actorTree(map: ArgumentMap): readonly ActorPlace[] {
  const known = lookupOf(map).actor;
  const members = membersOf(map);
  const rank = new Map(map.actors.map((actor, at) => [actor.id, at]));
  const placed = new Set<Id>();
  // Many wholes at many levels multiply; beyond this many places an actor's members stand in one place only.
  let left = 4 * map.actors.length + 100;

  const place = (actor: Actor, path: readonly Id[]): ActorPlace => {
    const here = [...path, actor.id];
    const open = here.length < DEEPEST && (!placed.has(actor.id) || left > 0);
    placed.add(actor.id);
    left -= 1;
    const children = open ? [...new Set(members.get(actor.id))] : [];
    return {
      key: `p${here.map((id) => rank.get(id)).join('-')}`,
      actor,
      children: children.flatMap((id) => {
        const member = known.get(id);
        return member && !here.includes(id) ? [place(member, here)] : [];
      }),
    };
  };

  const tops = map.actors.filter((actor) => !actor.partOf?.some((id) => known.has(id)));
  const tree = tops.map((actor) => place(actor, []));
  for (const actor of map.actors) if (!placed.has(actor.id)) tree.push(place(actor, []));
  return tree;
}

/** Every place of a tree, each before its children. */
export function placesOf(tree: readonly ActorPlace[]): readonly ActorPlace[] {
  return tree.flatMap((place) => [place, ...placesOf(place.children)]);
}
