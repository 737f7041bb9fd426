import { actorScope } from '#analysis/actor-scope.ts';
import { dealingsOf } from '#analysis/questions/steps-made.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** One of the chosen actors. */
export interface Speaker {
  readonly id: Id;
  /** The actor and everybody who belongs to it. */
  readonly scope: ReadonlySet<Id>;
}

/** Everybody who is chosen. */
export interface Speakers {
  readonly each: readonly Speaker[];
  /** What any of them asserts, in the map's order. */
  readonly own: ReadonlySet<Id>;
}

/** The chosen actors that the map knows; null where it knows none. */
export function chosenSpeakers(map: ArgumentMap, actors: readonly Id[]): Speakers | null {
  const known = lookupOf(map).actor;
  const each = [...new Set(actors)]
    .filter((id) => known.has(id))
    .map((id): Speaker => ({ id, scope: actorScope(map, [id]) }));
  if (each.length === 0) return null;
  const own = map.nodes.filter((node) => each.some(({ scope }) => anyIn(node.actors ?? [], scope)));
  return { each, own: new Set(own.map(({ id }) => id)) };
}

/** Whether one of them makes the step. */
export function madeByThem(map: ArgumentMap, { each }: Speakers, edge: MapEdge): boolean {
  return dealingsOf(map, edge).some(({ by }) => each.some(({ scope }) => anyIn(by, scope)));
}

/** Whether the step is about one of them, and not only that one's own people make it. */
export function comesFromOthers(map: ArgumentMap, { each }: Speakers, edge: MapEdge): boolean {
  return dealingsOf(map, edge).some(({ by, on }) =>
    each.some(({ scope }) => anyIn(on, scope) && !onlyIn(by, scope)),
  );
}

/** Whether one of them makes the step, and it is not only about that one's own people. */
export function goesToOthers(map: ArgumentMap, { each }: Speakers, edge: MapEdge): boolean {
  return dealingsOf(map, edge).some(({ by, on }) =>
    each.some(({ scope }) => anyIn(by, scope) && !onlyIn(on, scope)),
  );
}

/**
 * The steps by which one of them says something about another. A minister who is chosen beside the state speaks for
 * nobody but himself. What the same people say about themselves is no relation between them.
 */
export function stepsBetween(map: ArgumentMap, { each }: Speakers): readonly MapEdge[] {
  const sidesOf = sidesIn(each);
  const apart = (one: Id, other: Id): boolean => {
    const [mine, theirs] = [sidesOf(one), sidesOf(other)];
    return mine !== theirs && mine.length > 0 && theirs.length > 0 && !sameItems(mine, theirs);
  };
  // The dearer comparison last: of a large map, few steps lead from one of them to another.
  return map.edges.filter((edge) =>
    dealingsOf(map, edge).some(
      ({ by, on }) => by.some((one) => on.some((other) => apart(one, other))) && !sameItems(by, on),
    ),
  );
}

/** The nodes that several of them assert, each as a side of its own. */
export function saidJointly(map: ArgumentMap, { each, own }: Speakers): ReadonlySet<Id> {
  const sidesOf = sidesIn(each);
  const joint = map.nodes.filter(
    ({ id, actors = [] }) => own.has(id) && new Set(actors.flatMap(sidesOf)).size > 1,
  );
  return new Set(joint.map(({ id }) => id));
}

/** For whom of the chosen an actor speaks: of a state and its minister, a minister's words are his alone. */
function sidesIn(each: readonly Speaker[]): (actor: Id) => readonly Speaker[] {
  const takesIn = (one: Speaker, other: Speaker): boolean =>
    one.scope.has(other.id) && !other.scope.has(one.id);
  const known = new Map<Id, readonly Speaker[]>();
  return (actor) => {
    const before = known.get(actor);
    if (before) return before;
    const all = each.filter(({ scope }) => scope.has(actor));
    const sides = all.filter((one) => !all.some((other) => takesIn(one, other)));
    known.set(actor, sides);
    return sides;
  };
}

function anyIn(actors: readonly Id[], scope: ReadonlySet<Id>): boolean {
  return actors.some((id) => scope.has(id));
}

/** Whether somebody is named, and nobody outside the scope. */
function onlyIn(actors: readonly Id[], scope: ReadonlySet<Id>): boolean {
  return actors.length > 0 && actors.every((id) => scope.has(id));
}

function sameItems<T>(one: readonly T[], other: readonly T[]): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((item) => b.has(item));
}
