import { actorScope } from '#analysis/actor-scope.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge } from '#domain/map.ts';

/** How a choice of actors filters the drawing. */
export const LENSES = ['only', 'answers', 'highlight'] as const;
export type Lens = (typeof LENSES)[number];

export interface Filter {
  /** Chosen actor ids, in the order of choosing; none means the whole map. */
  readonly actors: readonly Id[];
  readonly lens: Lens;
}

export const NO_FILTER: Filter = { actors: [], lens: 'answers' };

/** What of a map is drawn, and what of that stands out. */
export interface Visibility {
  readonly nodes: ReadonlySet<Id>;
  readonly edges: ReadonlySet<Id>;
  /** Nodes and edges drawn faintly, as context. */
  readonly dimmed: ReadonlySet<Id>;
  /** Nodes that the chosen actors assert themselves; all of them where nobody is chosen. */
  readonly own: ReadonlySet<Id>;
}

const AGAINST: ReadonlySet<EdgeType> = new Set(['attacks', 'undercuts', 'contradicts', 'qualifies']);

/**
 * What a filter leaves of a map.
 *
 * - `only`: what the actors assert, and the edges among it.
 * - `answers`: that, whatever is directly against it or against a step made from it, and the reasons
 *   that such an answer rests on directly.
 * - `highlight`: everything, with the rest of the map dimmed.
 */
export function visibility(map: ArgumentMap, filter: Filter): Visibility {
  const all = new Set(map.nodes.map((node) => node.id));
  const scope = actorScope(map, filter.actors);
  if (scope.size === 0) return { nodes: all, edges: allEdges(map), dimmed: new Set(), own: all };
  const own = assertedBy(map, scope);
  if (filter.lens === 'highlight') {
    const shown = edgesAmong(map, own);
    const dimmed = new Set([...all].filter((id) => !own.has(id)));
    for (const edge of map.edges) if (!shown.has(edge.id)) dimmed.add(edge.id);
    return { nodes: all, edges: allEdges(map), dimmed, own };
  }
  const nodes = filter.lens === 'answers' ? withAnswers(map, own) : own;
  return { nodes, edges: edgesAmong(map, nodes), dimmed: new Set(), own };
}

/** The nodes that somebody of the scope asserts, in the map's order. */
function assertedBy(map: ArgumentMap, scope: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set(map.nodes.filter((node) => node.actors?.some((id) => scope.has(id))).map((node) => node.id));
}

function allEdges(map: ArgumentMap): ReadonlySet<Id> {
  return new Set(map.edges.map((edge) => edge.id));
}

function withAnswers(map: ArgumentMap, own: ReadonlySet<Id>): ReadonlySet<Id> {
  const { incoming, outgoing } = lookupOf(map);
  const answers = new Set<Id>();
  const collect = (target: Id): void => {
    for (const edge of incoming.get(target) ?? []) {
      if (AGAINST.has(edge.type)) for (const id of edge.from) if (!own.has(id)) answers.add(id);
    }
  };
  for (const id of own) {
    collect(id);
    for (const edge of outgoing.get(id) ?? []) {
      collect(edge.id);
      // Two ends, no direction: whoever wrote it down, each contradicts the other.
      if (edge.type === 'contradicts' && !own.has(edge.to)) answers.add(edge.to);
    }
  }
  const nodes = new Set([...own, ...answers]);
  for (const answer of answers) {
    for (const edge of incoming.get(answer) ?? []) {
      if (edge.type === 'supports') for (const id of edge.from) nodes.add(id);
    }
  }
  return new Set(map.nodes.filter((node) => nodes.has(node.id)).map((node) => node.id));
}

/** Edges with every premise and their target (a node, or an edge that is itself shown) in view, in the map's order. */
function edgesAmong(map: ArgumentMap, nodes: ReadonlySet<Id>): ReadonlySet<Id> {
  const { node, incoming } = lookupOf(map);
  const found = new Set<Id>();
  const waiting: MapEdge[] = [];
  const take = (edge: MapEdge): void => {
    if (found.has(edge.id) || !edge.from.every((id) => nodes.has(id))) return;
    found.add(edge.id);
    waiting.push(edge);
  };
  for (const edge of map.edges) if (nodes.has(edge.to)) take(edge);
  // From the steps to those that attack them, however long that goes on.
  for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
    if (!node.has(edge.id)) for (const against of incoming.get(edge.id) ?? []) take(against);
  }
  return new Set(map.edges.filter((edge) => found.has(edge.id)).map((edge) => edge.id));
}
