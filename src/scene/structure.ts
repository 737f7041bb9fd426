import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/**
 * The drawing as a plain graph: every node a box, every step that gathers premises or is itself attacked a joint,
 * and every edge one or more strands between them.
 */
export interface Structure {
  readonly elements: readonly Element[];
  readonly strands: readonly Strand[];
}

export interface Element {
  readonly id: Id;
  readonly kind: 'box' | 'bar' | 'step';
  /** The topic in whose chapter it stands; "" outside all. */
  readonly chapter: Id;
  /** The map's edge that a joint belongs to. */
  readonly edge: Id | null;
}

export interface Strand {
  readonly id: Id;
  readonly edge: MapEdge;
  /** Element ids. */
  readonly from: Id;
  readonly to: Id;
  /** Whether it is the last stretch of its edge, which carries the arrowhead. */
  readonly last: boolean;
  /** Whether it ends on a joint because it attacks the step itself. */
  readonly onStep: boolean;
}

/** The id of an edge's joint: one that neither a node nor an edge of the map has. */
function jointId(edge: MapEdge, taken: (id: Id) => boolean): Id {
  let id = `${edge.id} ⊢`;
  while (taken(id)) id += '⊢';
  return id;
}

/** The structure of a map's shown part, in the map's order. */
export function structureOf(map: ArgumentMap, shown: Visibility): Structure {
  const lookup = lookupOf(map);
  const taken = (id: Id): boolean => lookup.node.has(id) || lookup.edge.has(id);
  const edges = map.edges.filter((edge) => shown.edges.has(edge.id));
  const attacked = new Set(
    edges.map((edge) => edge.to).filter((to) => lookup.edge.has(to) && !lookup.node.has(to)),
  );
  const chapterOf = (id: Id): Id => {
    const topic = lookup.node.get(id)?.topic;
    return topic !== undefined && lookup.topic.has(topic) ? topic : '';
  };

  const elements: Element[] = map.nodes
    .filter((node) => shown.nodes.has(node.id))
    .map((node) => ({ id: node.id, kind: 'box', chapter: chapterOf(node.id), edge: null }));
  const joints = new Map<Id, Element>();
  for (const edge of edges) {
    if (edge.from.length < 2 && !attacked.has(edge.id)) continue;
    const target = chapterOf(edge.to);
    const premises = edge.from.map(chapterOf);
    joints.set(edge.id, {
      id: jointId(edge, taken),
      kind: edge.from.length > 1 ? 'bar' : 'step',
      chapter: premises.includes(target) ? target : (premises[0] ?? ''),
      edge: edge.id,
    });
  }
  elements.push(...joints.values());

  const strands: Strand[] = [];
  for (const edge of edges) {
    const joint = joints.get(edge.id);
    const onStep = !lookup.node.has(edge.to);
    const to = onStep ? joints.get(edge.to)?.id : edge.to;
    if (to === undefined) continue;
    if (!joint) {
      strands.push({ id: edge.id, edge, from: edge.from[0] ?? to, to, last: true, onStep });
      continue;
    }
    edge.from.forEach((from, i) => {
      strands.push({ id: `${joint.id}${i}`, edge, from, to: joint.id, last: false, onStep: false });
    });
    strands.push({ id: edge.id, edge, from: joint.id, to, last: true, onStep });
  }
  return { elements, strands };
}
