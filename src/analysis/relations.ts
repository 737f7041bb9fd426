import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge, MapNode } from '#domain/map.ts';

/** A step as seen from one of its ends. */
export interface Relation {
  readonly edge: MapEdge;
  /** Whether the step leads to the place it is seen from, or away from it. */
  readonly direction: 'in' | 'out';
  /** The nodes at the other end; several are linked premises. None where the other end is a step. */
  readonly nodes: readonly MapNode[];
  /** The step at the other end, where it is one. */
  readonly step: MapEdge | null;
  /** Seen from a premise: the other premises that the step needs as well. */
  readonly linked: readonly MapNode[];
  /** What is aimed at the step itself. */
  readonly onStep: readonly Relation[];
}

/** Everything that a node has to do with, by what it means for the node. */
export interface NodeRelations {
  readonly reasons: readonly Relation[];
  readonly objections: readonly Relation[];
  readonly restatements: readonly Relation[];
  readonly bearsOn: readonly Relation[];
  /** Steps from this node that somebody attacks; each has something in `onStep`. */
  readonly attackedSteps: readonly Relation[];
}

const OBJECTIONS: ReadonlySet<EdgeType> = new Set(['attacks', 'undercuts', 'qualifies', 'contradicts']);
const DEEPEST = 3;

/** What bears on a node and what the node bears on, in the map's order. A contradiction objects at both of its ends. */
export function nodeRelations(map: ArgumentMap, id: Id): NodeRelations {
  const { incoming, outgoing } = lookupOf(map);
  const arriving = (incoming.get(id) ?? []).map((edge) => relationIn(map, edge));
  // A node that stands twice among a step's premises still makes one step.
  const leaving = [...new Set(outgoing.get(id))].map((edge) => relationOut(map, edge, id));
  const isA = (type: EdgeType) => (relation: Relation) => relation.edge.type === type;
  return {
    reasons: arriving.filter(isA('supports')),
    objections: [
      ...arriving.filter((relation) => OBJECTIONS.has(relation.edge.type)),
      ...leaving.filter(isA('contradicts')),
    ],
    restatements: [...arriving, ...leaving].filter(isA('restates')),
    bearsOn: leaving.filter(({ edge }) => edge.type !== 'restates' && edge.type !== 'contradicts'),
    attackedSteps: leaving.filter(({ onStep }) => onStep.length > 0),
  };
}

/** What is aimed at a step: its undercuts, and whatever is aimed at those. */
export function relationsOnStep(map: ArgumentMap, edge: MapEdge, depth = 0): readonly Relation[] {
  if (depth >= DEEPEST) return [];
  return (lookupOf(map).incoming.get(edge.id) ?? []).map((step) => relationIn(map, step, depth + 1));
}

function relationIn(map: ArgumentMap, edge: MapEdge, depth = 0): Relation {
  return {
    edge,
    direction: 'in',
    nodes: nodesOf(map, edge.from),
    step: null,
    linked: [],
    onStep: relationsOnStep(map, edge, depth),
  };
}

function relationOut(map: ArgumentMap, edge: MapEdge, from: Id): Relation {
  return {
    edge,
    direction: 'out',
    nodes: nodesOf(map, [edge.to]),
    step: lookupOf(map).edge.get(edge.to) ?? null,
    linked: nodesOf(
      map,
      edge.from.filter((id) => id !== from),
    ),
    onStep: relationsOnStep(map, edge),
  };
}

function nodesOf(map: ArgumentMap, ids: readonly Id[]): readonly MapNode[] {
  const { node } = lookupOf(map);
  return [...new Set(ids)].flatMap((id) => node.get(id) ?? []);
}
