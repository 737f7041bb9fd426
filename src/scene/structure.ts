import { type Chapters, chaptersOf } from '#analysis/chapters.ts';
import { type Drawn, inReadingOrder } from '#analysis/drawn.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/**
 * The drawing as a plain graph: every node a box, every step that gathers premises or is itself attacked a joint,
 * and every edge one or more strands between them.
 */
export interface Structure {
  /** Boxes in reading order, then joints. */
  readonly elements: readonly Element[];
  readonly strands: readonly Strand[];
}

export interface Element {
  readonly id: Id;
  readonly kind: 'box' | 'bar' | 'step';
  /** The chapter in which it stands; "" outside all. */
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
  /** Whether it is a line of the outline: what it comes from hangs, in the outline, on what it leads to. */
  readonly main: boolean;
}

/** The structure of a map's drawn part, divided into chapters. */
export function structureOf(
  map: ArgumentMap,
  drawn: Drawn,
  chapters: Chapters = chaptersOf(map, drawn.outline),
): Structure {
  const lookup = lookupOf(map);
  const { rank: place } = chapters;
  const reading = inReadingOrder(drawn);
  const order = place ? [...reading].sort((a, b) => place(a) - place(b)) : reading;
  const rank = new Map(order.map((id, i) => [id, i]));
  const premisesOf = (edge: MapEdge): readonly Id[] => edge.from.filter((id) => drawn.nodes.has(id));
  const { step } = drawn.outline;
  const hangsBy = (id: Id, edge: MapEdge): boolean => {
    if (step.get(id) !== edge.id) return false;
    // An attack on a step by which its premise does not hang stands with neither end, whatever else is drawn.
    const attacked = lookup.node.has(edge.to) ? undefined : lookup.edge.get(edge.to);
    return attacked === undefined || step.get(attacked.from[0] ?? '') === attacked.id;
  };
  // Steps by which something hangs come in the order of that; the others behind them, whatever else comes or goes.
  const first = (edge: MapEdge): number =>
    Math.min(
      order.length,
      ...premisesOf(edge).flatMap((id) => (hangsBy(id, edge) ? (rank.get(id) ?? 0) : [])),
    );
  const edges = map.edges
    .filter((edge) => drawn.edges.has(edge.id))
    .map((edge) => ({ edge, place: first(edge) }))
    .sort((a, b) => a.place - b.place)
    .map(({ edge }) => edge);
  const attacked = new Set(
    edges.map((edge) => edge.to).filter((to) => lookup.edge.has(to) && !lookup.node.has(to)),
  );

  const elements: Element[] = order.map((id) => ({ id, kind: 'box', chapter: chapters.of(id), edge: null }));
  const joints = new Map<Id, Element>();
  for (const edge of edges) {
    if (edge.from.length < 2 && !attacked.has(edge.id)) continue;
    const target = lookup.node.has(edge.to) ? chapters.of(edge.to) : undefined;
    const premises = premisesOf(edge).map((id) => chapters.of(id));
    joints.set(edge.id, {
      id: jointId(edge, (id) => lookup.node.has(id) || lookup.edge.has(id)),
      kind: edge.from.length > 1 ? 'bar' : 'step',
      chapter: target !== undefined && premises.includes(target) ? target : (premises[0] ?? ''),
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
      const from = premisesOf(edge)[0] ?? to;
      strands.push({ id: edge.id, edge, from, to, last: true, onStep, main: hangsBy(from, edge) });
      continue;
    }
    for (const from of premisesOf(edge)) {
      const id = `${joint.id}${edge.from.indexOf(from)}`;
      strands.push({ id, edge, from, to: joint.id, last: false, onStep: false, main: hangsBy(from, edge) });
    }
    strands.push({ id: edge.id, edge, from: joint.id, to, last: true, onStep, main: true });
  }
  return { elements, strands };
}

/** The id of an edge's joint: one that neither a node nor an edge of the map has. */
function jointId(edge: MapEdge, taken: (id: Id) => boolean): Id {
  let id = `${edge.id} ⊢`;
  while (taken(id)) id += '⊢';
  return id;
}
