import { actorScope } from '#analysis/actor-scope.ts';
import { type Chain, chainOf, inStretches } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { type Side, sideOf } from '#domain/sides.ts';

/** The steps of one side that an actor, with everybody who belongs to it, makes about another; null for nobody named. */
export function stepsMade(
  map: ArgumentMap,
  { side, by, on }: { readonly side: Side; readonly by: Id | null; readonly on: Id | null },
): Chain {
  const isOf = (actor: Id | null) => {
    const scope = actor === null ? null : actorScope(map, [actor]);
    return (actors: readonly Id[]): boolean =>
      scope ? actors.some((id) => scope.has(id)) : actors.length === 0;
  };
  const [isBy, isOn] = [isOf(by), isOf(on)];
  const steps = map.edges.filter(
    (edge) => sideOf(edge) === side && isBy(makersOf(map, edge)) && isOn(aboutWhom(map, edge)),
  );
  return chainOf(map, [], inStretches([{ heading: '', steps: steps.map((edge) => ({ edge })) }]));
}

/** Who makes a step: whoever the map says, else those who assert what it leads from. */
export function makersOf(map: ArgumentMap, edge: MapEdge): readonly Id[] {
  const { node } = lookupOf(map);
  return edge.actors ?? [...new Set(edge.from.flatMap((id) => node.get(id)?.actors ?? []))];
}

/** Those whom a step is about: who asserts what it leads to, or makes the step that it attacks. */
export function aboutWhom(map: ArgumentMap, edge: MapEdge): readonly Id[] {
  const { node, edge: edges } = lookupOf(map);
  const said = node.get(edge.to);
  if (said) return said.actors ?? [];
  const step = edges.get(edge.to);
  return step ? makersOf(map, step) : [];
}
