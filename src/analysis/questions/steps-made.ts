import { actorScope } from '#analysis/actor-scope.ts';
import { type Chain, chainOf, inStretches } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { type Side, sideOf } from '#domain/sides.ts';

/** Which steps are meant: of one side, by one actor, about another; null for nobody named. */
interface StepsAsked {
  readonly side: Side;
  readonly by: Id | null;
  readonly on: Id | null;
  /** Leaves out what those who belong to the two say. */
  readonly alone?: boolean;
}

/** The steps of one side that an actor, with everybody who belongs to it, makes about another. */
export function stepsMade(map: ArgumentMap, { side, by, on, alone = false }: StepsAsked): Chain {
  const isOf = (actor: Id | null) => {
    if (actor === null) return (actors: readonly Id[]): boolean => actors.length === 0;
    const scope = alone ? new Set([actor]) : actorScope(map, [actor]);
    return (actors: readonly Id[]): boolean => actors.some((id) => scope.has(id));
  };
  const [isBy, isOn] = [isOf(by), isOf(on)];
  const steps = map.edges.filter(
    (edge) => sideOf(edge) === side && dealingsOf(map, edge).some((each) => isBy(each.by) && isOn(each.on)),
  );
  return chainOf(map, [], inStretches([{ heading: '', steps: steps.map((edge) => ({ edge })) }]));
}

/** By a step some say something about others; nobody where nobody is named. */
interface Dealing {
  readonly by: readonly Id[];
  readonly on: readonly Id[];
}

/**
 * Who says something about whom by a step. A contradiction is the objection of each of its ends to the other, unless
 * the map says who makes it: then it is theirs, against what it leads to.
 */
export function dealingsOf(map: ArgumentMap, edge: MapEdge): readonly Dealing[] {
  const known = dealings.get(map) ?? new Map<MapEdge, readonly Dealing[]>();
  dealings.set(map, known);
  const found = known.get(edge) ?? foundDealings(map, edge);
  known.set(edge, found);
  return found;
}

/** Asked of every step of a map with each change of a filter. */
const dealings = new WeakMap<ArgumentMap, Map<MapEdge, readonly Dealing[]>>();

function foundDealings(map: ArgumentMap, edge: MapEdge): readonly Dealing[] {
  const by = makersOf(map, edge);
  const on = aboutWhom(map, edge);
  if (edge.type !== 'contradicts' || edge.actors) return [{ by, on }];
  return [
    { by, on },
    { by: on, on: by },
  ];
}

/** Who makes a step: whoever the map says, else those who assert what it leads from. */
export function makersOf(map: ArgumentMap, edge: MapEdge): readonly Id[] {
  const { node } = lookupOf(map);
  return known(map, edge.actors ?? [...new Set(edge.from.flatMap((id) => node.get(id)?.actors ?? []))]);
}

/** Those whom a step is about: who asserts what it leads to, or makes the step that it attacks. */
export function aboutWhom(map: ArgumentMap, edge: MapEdge): readonly Id[] {
  const { node, edge: edges } = lookupOf(map);
  const said = node.get(edge.to);
  if (said) return known(map, said.actors ?? []);
  const step = edges.get(edge.to);
  return step ? makersOf(map, step) : [];
}

function known(map: ArgumentMap, actors: readonly Id[]): readonly Id[] {
  const { actor } = lookupOf(map);
  return actors.filter((id) => actor.has(id));
}
