import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

export type Direction = 'reasons' | 'conclusion' | 'next' | 'previous';

/** Something that a node bears on, and the first step from the node by which it does. */
export interface Conclusion {
  readonly id: Id;
  readonly step: MapEdge;
}

/**
 * The node to which a reader walks from a node along what is shown: to the first of what bears on it, to the first
 * thing that it bears on, or to the one beside it. A node has beside it what bears on the same thing and, where that
 * ends, its neighbours in reading order. Of several things that it bears on, `under` says from which the reader came.
 * From a step the ways are to its premise, to what it leads to, and to the other steps that lead there. Null where
 * there is none.
 */
export function walk(
  map: ArgumentMap,
  shown: Visibility,
  from: Id,
  direction: Direction,
  under: Id | null = null,
): Id | null {
  if (!lookupOf(map).node.has(from)) return walkFromStep(map, shown, from, direction);
  switch (direction) {
    case 'reasons':
      return bearingOn(map, shown, from)[0] ?? null;
    case 'conclusion':
      return conclusionsOf(map, shown, from)[0]?.id ?? null;
    case 'next':
      return beside(map, shown, from, 1, under);
    case 'previous':
      return beside(map, shown, from, -1, under);
  }
}

/** Everything shown that a node bears on, also by attacking a step that leads there; each once, in the map's order. */
export function conclusionsOf(map: ArgumentMap, shown: Visibility, id: Id): readonly Conclusion[] {
  const { node, edge: edges, outgoing } = lookupOf(map);
  const found = new Map<Id, Conclusion>();
  for (const step of outgoing.get(id) ?? []) {
    if (!shown.edges.has(step.id)) continue;
    const seen = new Set<Id>();
    let on: MapEdge | undefined = step;
    while (on && !node.has(on.to) && !seen.has(on.id)) {
      seen.add(on.id);
      on = edges.get(on.to);
    }
    if (on && node.has(on.to) && on.to !== id && !found.has(on.to)) found.set(on.to, { id: on.to, step });
  }
  return [...found.values()];
}

/** Where a node stands among what bears on the same thing, counted from 1; null where it bears on nothing. */
export function placeAmong(
  map: ArgumentMap,
  shown: Visibility,
  id: Id,
  under: Id | null = null,
): { readonly at: number; readonly of: number } | null {
  const siblings = siblingsOf(map, shown, id, under);
  const at = siblings.indexOf(id) + 1;
  return at === 0 ? null : { at, of: siblings.length };
}

function walkFromStep(map: ArgumentMap, shown: Visibility, id: Id, direction: Direction): Id | null {
  const { node, edge: edges, incoming } = lookupOf(map);
  const step = edges.get(id);
  if (!step) return null;
  switch (direction) {
    case 'reasons':
      return step.from.find((premise) => shown.nodes.has(premise)) ?? null;
    case 'conclusion':
      return (node.has(step.to) ? shown.nodes : shown.edges).has(step.to) ? step.to : null;
    default: {
      const steps = (incoming.get(step.to) ?? []).filter((one) => shown.edges.has(one.id));
      return steps[steps.indexOf(step) + (direction === 'next' ? 1 : -1)]?.id ?? null;
    }
  }
}

function beside(map: ArgumentMap, shown: Visibility, from: Id, step: 1 | -1, under: Id | null): Id | null {
  const siblings = siblingsOf(map, shown, from, under);
  const sibling = siblings[siblings.indexOf(from) + step];
  if (siblings.includes(from) && sibling !== undefined) return sibling;
  const order = map.nodes.filter((node) => shown.nodes.has(node.id)).map((node) => node.id);
  return order[order.indexOf(from) + step] ?? null;
}

/** What bears on the same conclusion as a node, itself included. */
function siblingsOf(map: ArgumentMap, shown: Visibility, id: Id, under: Id | null): readonly Id[] {
  const conclusions = conclusionsOf(map, shown, id);
  const conclusion = conclusions.find((one) => one.id === under) ?? conclusions[0];
  return conclusion ? bearingOn(map, shown, conclusion.id) : [];
}

/** What bears on a node, or on a step that leads from it, in the map's order. */
function bearingOn(map: ArgumentMap, shown: Visibility, id: Id): readonly Id[] {
  const { incoming, outgoing } = lookupOf(map);
  const edges = [...(incoming.get(id) ?? [])];
  for (const step of outgoing.get(id) ?? []) edges.push(...(incoming.get(step.id) ?? []));
  const bearing = edges.filter((edge) => shown.edges.has(edge.id)).flatMap((edge) => edge.from);
  return [...new Set(bearing)].filter((each) => each !== id);
}
