import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

export type Direction = 'reasons' | 'conclusion' | 'next' | 'previous';

/**
 * The node to which a reader walks from a node along what is shown: to the first of what bears on it, to the first
 * thing that it bears on, or to the one beside it. A node has beside it what bears on the same thing and, where that
 * ends, its neighbours in reading order. Null where there is none.
 */
export function walk(map: ArgumentMap, shown: Visibility, from: Id, direction: Direction): Id | null {
  switch (direction) {
    case 'reasons':
      return bearingOn(map, shown, from)[0] ?? null;
    case 'conclusion':
      return conclusionsOf(map, shown, from)[0] ?? null;
    case 'next':
      return beside(map, shown, from, 1);
    case 'previous':
      return beside(map, shown, from, -1);
  }
}

function beside(map: ArgumentMap, shown: Visibility, from: Id, step: 1 | -1): Id | null {
  const [conclusion] = conclusionsOf(map, shown, from);
  const siblings = conclusion === undefined ? [] : bearingOn(map, shown, conclusion);
  const sibling = siblings[siblings.indexOf(from) + step];
  if (siblings.includes(from) && sibling !== undefined) return sibling;
  const order = map.nodes.filter((node) => shown.nodes.has(node.id)).map((node) => node.id);
  return order[order.indexOf(from) + step] ?? null;
}

/** What bears on a node, or on a step that leads from it, in the map's order. */
function bearingOn(map: ArgumentMap, shown: Visibility, id: Id): readonly Id[] {
  const { incoming, outgoing } = lookupOf(map);
  const edges = [...(incoming.get(id) ?? [])];
  for (const step of outgoing.get(id) ?? []) edges.push(...(incoming.get(step.id) ?? []));
  return distinct(
    edges.filter((edge) => shown.edges.has(edge.id)).flatMap((edge) => edge.from),
    id,
  );
}

function conclusionsOf(map: ArgumentMap, shown: Visibility, id: Id): readonly Id[] {
  const { node, edge: edges, outgoing } = lookupOf(map);
  const reached = (edge: MapEdge): readonly Id[] => {
    const seen = new Set<Id>();
    for (let step: MapEdge | undefined = edge; step && !seen.has(step.id); step = edges.get(step.to)) {
      if (node.has(step.to)) return [step.to];
      seen.add(step.id);
    }
    return [];
  };
  const shownSteps = (outgoing.get(id) ?? []).filter((edge) => shown.edges.has(edge.id));
  return distinct(shownSteps.flatMap(reached), id);
}

function distinct(ids: readonly Id[], without: Id): readonly Id[] {
  return [...new Set(ids)].filter((id) => id !== without);
}
