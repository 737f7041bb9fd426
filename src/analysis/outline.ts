import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge } from '#domain/map.ts';

/**
 * The shown part of a map as a forest: every node stands once, under one of the things that it bears on in its own
 * chapter, and what bears on nothing there is a root. Made without recursion: a chain may be 20,000 nodes long.
 */
export interface Outline {
  /** The thesis first, then the first root of every chapter, the second of every chapter, and so on. */
  readonly roots: readonly Id[];
  /** What hangs on a node: what speaks for it first, then what speaks against it, each in the map's order. */
  readonly hangers: ReadonlyMap<Id, readonly Hanger[]>;
  readonly parent: ReadonlyMap<Id, Id>;
  /** The id of the step by which a node hangs on its parent. */
  readonly step: ReadonlyMap<Id, Id>;
  /** Every node, parents before what hangs on them. */
  readonly order: readonly Id[];
  /** How many nodes hang on a node, directly and through others. */
  readonly below: ReadonlyMap<Id, number>;
}

export interface Hanger {
  readonly id: Id;
  /** The step by which it bears on its parent, or on a step that its parent makes; linked premises share one. */
  readonly step: MapEdge;
}

/** What speaks for a conclusion stands before what limits it, and that before what speaks against it. */
const SIDE: Readonly<Record<EdgeType, number>> = {
  supports: 0,
  restates: 0,
  qualifies: 1,
  attacks: 2,
  contradicts: 2,
  undercuts: 3,
};

const outlines = new WeakMap<Visibility, Outline>();

/**
 * The outline of what is shown; the same object gives the same outline. A node that bears on several things hangs on
 * the one nearest to a root. Where everything goes round in a circle, the first of it in the map's order is a root.
 */
export function outlineOf(map: ArgumentMap, shown: Visibility): Outline {
  const known = outlines.get(shown);
  if (known) return known;
  const { bearing, bears } = bearings(map, shown);
  const order: Id[] = [];
  const parent = new Map<Id, Id>();
  const step = new Map<Id, Id>();
  const hangers = new Map<Id, readonly Hanger[]>();
  const hung = new Set<Id>();
  let next = 0;
  const grow = (): void => {
    for (let id = order[next]; id !== undefined; id = order[++next]) {
      const own: Hanger[] = [];
      for (const hanger of bearing.get(id) ?? []) {
        if (hung.has(hanger.id)) continue;
        hung.add(hanger.id);
        parent.set(hanger.id, id);
        step.set(hanger.id, hanger.step.id);
        own.push(hanger);
      }
      if (own.length === 0) continue;
      own.sort((a, b) => SIDE[a.step.type] - SIDE[b.step.type]);
      hangers.set(id, own);
      for (const hanger of own) order.push(hanger.id);
    }
  };
  const roots: Id[] = [];
  const plant = (id: Id): void => {
    if (hung.has(id) || !shown.nodes.has(id)) return;
    hung.add(id);
    roots.push(id);
    order.push(id);
  };
  for (const id of map.thesis) if (!bears.has(id)) plant(id);
  for (const { id } of map.nodes) if (!bears.has(id)) plant(id);
  grow();
  for (const { id } of map.nodes) {
    plant(id);
    grow();
  }
  const outline = {
    roots: inTurn(map, roots),
    hangers,
    parent,
    step,
    order,
    below: countsBelow(order, parent),
  };
  outlines.set(shown, outline);
  return outline;
}

/** A node and everything that it hangs on, up to its root. */
export function wayUp(outline: Outline, id: Id): readonly Id[] {
  const way: Id[] = [];
  for (let up: Id | undefined = id; up !== undefined; up = outline.parent.get(up)) way.push(up);
  return way;
}

/** The topic that a node belongs to; "" where it has none that the map knows. */
export function topicOf(map: ArgumentMap, id: Id): Id {
  const { node, topic } = lookupOf(map);
  const named = node.get(id)?.topic;
  return named !== undefined && topic.has(named) ? named : '';
}

/** For each node what could hang on it, and which nodes could hang on another. */
function bearings(map: ArgumentMap, shown: Visibility) {
  const { node, edge: edges } = lookupOf(map);
  const bearing = new Map<Id, Hanger[]>();
  const bears = new Set<Id>();
  // An attack on a step hangs on the premise of that step.
  const hostOf = (to: Id): Id | undefined => (node.has(to) ? to : edges.get(to)?.from[0]);
  for (const step of map.edges) {
    if (!shown.edges.has(step.id)) continue;
    const host = hostOf(step.to);
    if (host === undefined) continue;
    for (const id of step.from) {
      if (id === host || topicOf(map, id) !== topicOf(map, host)) continue;
      bears.add(id);
      const list = bearing.get(host);
      if (list) list.push({ id, step });
      else bearing.set(host, [{ id, step }]);
    }
  }
  return { bearing, bears };
}

/** Roots so that where only some are drawn, every chapter has its share. */
function inTurn(map: ArgumentMap, roots: readonly Id[]): readonly Id[] {
  const thesis = new Set(map.thesis);
  const rounds = new Map<Id, number>();
  const round = new Map<Id, number>();
  for (const id of roots) {
    const topic = topicOf(map, id);
    const turn = (rounds.get(topic) ?? 0) + 1;
    rounds.set(topic, turn);
    round.set(id, thesis.has(id) ? 0 : turn);
  }
  return [...roots].sort((a, b) => (round.get(a) ?? 0) - (round.get(b) ?? 0));
}

function countsBelow(order: readonly Id[], parent: ReadonlyMap<Id, Id>): ReadonlyMap<Id, number> {
  const below = new Map<Id, number>();
  for (let i = order.length - 1; i >= 0; i--) {
    const id = order[i];
    if (id === undefined) continue;
    const own = below.get(id) ?? 0;
    below.set(id, own);
    const up = parent.get(id);
    if (up !== undefined) below.set(up, (below.get(up) ?? 0) + own + 1);
  }
  return below;
}
