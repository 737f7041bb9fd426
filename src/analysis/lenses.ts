import { actorScope } from '#analysis/actor-scope.ts';
import type { Lens } from '#analysis/filter.ts';
import { edgesAmong, inOrder, type MapPart, partOfEdges } from '#analysis/part.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** The chosen actors' own statements: of all of them together, and of each with those who belong to it. */
interface Spoken {
  readonly own: ReadonlySet<Id>;
  readonly each: readonly ReadonlySet<Id>[];
}

interface LensRecord {
  /** As a choice: "Theirs and what answers them". */
  readonly label: string;
  /** How many actors it takes at least. */
  readonly actors: 1 | 2;
  readonly part: (map: ArgumentMap, spoken: Spoken) => MapPart;
}

/** Every lens, in the order of the choice. To add one, add a record and its name. */
export const LENS_RECORDS: Readonly<Record<Lens, LensRecord>> = {
  only: {
    label: 'Only theirs',
    actors: 1,
    part: (map, { own }) => among(map, own),
  },
  answers: {
    label: 'Theirs and what answers them',
    actors: 1,
    part: (map, { own }) => among(map, withReasons(map, own, objectionsTo(map, own))),
  },
  answered: {
    label: 'Theirs and what they answer',
    actors: 1,
    part: (map, { own }) => among(map, new Set([...own, ...objectedToBy(map, own)])),
  },
  highlight: {
    label: 'Highlight in context',
    actors: 1,
    part: whole,
  },
  unanswered: {
    label: 'Objections to them that nothing meets',
    actors: 1,
    part: (map, { own }) =>
      partOfEdges(
        map,
        ids(unmetObjections(map).filter((edge) => !madeBy(edge, own) && about(map, edge, own))),
      ),
  },
  unmet: {
    label: 'Their objections that nothing meets',
    actors: 1,
    part: (map, { own }) =>
      partOfEdges(
        map,
        ids(unmetObjections(map).filter((edge) => madeBy(edge, own) && !about(map, edge, own))),
      ),
  },
  between: {
    label: 'Every relation between them',
    actors: 2,
    part: (map, { each }) => partOfEdges(map, ids(stepsBetween(map, each))),
  },
  shared: {
    label: 'Their shared ground',
    actors: 2,
    part: sharedGround,
  },
  disputes: {
    label: 'Their disputes',
    actors: 2,
    part: (map, { each }) =>
      partOfEdges(map, ids(stepsBetween(map, each).filter((edge) => sideOf(edge) === 'against'))),
  },
};

/** What actors are shown with through a lens, and which statements are their own; null where nobody is chosen. */
export function throughLens(
  map: ArgumentMap,
  actors: readonly Id[],
  lens: Lens,
): (MapPart & { readonly own: ReadonlySet<Id> }) | null {
  const known = lookupOf(map).actor;
  const each = actors.filter((id) => known.has(id)).map((id) => assertedBy(map, actorScope(map, [id])));
  if (each.length === 0) return null;
  const own = inOrder(map.nodes, new Set(each.flatMap((nodes) => [...nodes])));
  return { ...LENS_RECORDS[lens].part(map, { own, each }), own };
}

/** The lens itself where there are actors enough for it, else the usual one. */
export function lensFor(lens: Lens, actors: readonly Id[]): Lens {
  return LENS_RECORDS[lens].actors <= Math.max(1, actors.length) ? lens : 'answers';
}

/** The nodes that somebody of the scope asserts, in the map's order. */
function assertedBy(map: ArgumentMap, scope: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set(map.nodes.filter((node) => node.actors?.some((id) => scope.has(id))).map((node) => node.id));
}

function whole(map: ArgumentMap): MapPart {
  return {
    nodes: new Set(map.nodes.map((node) => node.id)),
    edges: new Set(map.edges.map((edge) => edge.id)),
  };
}

function among(map: ArgumentMap, nodes: ReadonlySet<Id>): MapPart {
  return { nodes: inOrder(map.nodes, nodes), edges: edgesAmong(map, nodes) };
}

/** What is directly against the nodes, or against a step made from one of them. */
function objectionsTo(map: ArgumentMap, own: ReadonlySet<Id>): ReadonlySet<Id> {
  const { incoming, outgoing } = lookupOf(map);
  const found = new Set<Id>();
  const collect = (target: Id): void => {
    for (const edge of incoming.get(target) ?? []) {
      if (sideOf(edge) === 'against') for (const id of edge.from) if (!own.has(id)) found.add(id);
    }
  };
  for (const id of own) {
    collect(id);
    for (const edge of outgoing.get(id) ?? []) {
      collect(edge.id);
      // Two ends, no direction: whoever wrote it down, each contradicts the other.
      if (edge.type === 'contradicts' && !own.has(edge.to)) found.add(edge.to);
    }
  }
  return found;
}

/** The nodes with their answers, and the reasons that these rest on directly. */
function withReasons(map: ArgumentMap, own: ReadonlySet<Id>, answers: ReadonlySet<Id>): ReadonlySet<Id> {
  const { incoming } = lookupOf(map);
  const nodes = new Set([...own, ...answers]);
  for (const answer of answers) {
    for (const edge of incoming.get(answer) ?? []) {
      if (edge.type === 'supports') for (const id of edge.from) nodes.add(id);
    }
  }
  return nodes;
}

/** What the nodes are directly against: statements, and both ends of the steps that they attack. */
function objectedToBy(map: ArgumentMap, own: ReadonlySet<Id>): ReadonlySet<Id> {
  const { incoming, outgoing } = lookupOf(map);
  const steps = [...own].flatMap((id) => [
    ...(outgoing.get(id) ?? []).filter((edge) => sideOf(edge) === 'against'),
    ...(incoming.get(id) ?? []).filter((edge) => edge.type === 'contradicts'),
  ]);
  return partOfEdges(map, ids(steps)).nodes;
}

/** Attacks of any kind that nothing in the map is against: neither what they come from nor the step itself. */
export function unmetObjections(map: ArgumentMap): readonly MapEdge[] {
  const { incoming } = lookupOf(map);
  const met = (id: Id): boolean => (incoming.get(id) ?? []).some((edge) => sideOf(edge) === 'against');
  return map.edges.filter(
    // A contradiction meets itself: each of its ends is the other's objection.
    (edge) =>
      sideOf(edge) === 'against' && edge.type !== 'contradicts' && !met(edge.id) && !edge.from.some(met),
  );
}

function madeBy(edge: MapEdge, own: ReadonlySet<Id>): boolean {
  return edge.from.some((id) => own.has(id));
}

/** Whether an edge leads to one of the nodes, or to a step made from one of them. */
function about(map: ArgumentMap, edge: MapEdge, own: ReadonlySet<Id>): boolean {
  return (
    own.has(edge.to) ||
    (lookupOf(map)
      .edge.get(edge.to)
      ?.from.some((id) => own.has(id)) ??
      false)
  );
}

/** The steps from what one of the actors says to what another of them says, or to a step of another's. */
function stepsBetween(map: ArgumentMap, each: readonly ReadonlySet<Id>[]): readonly MapEdge[] {
  return map.edges.filter((edge) =>
    each.some(
      (by) =>
        madeBy(edge, by) && each.some((on) => on !== by && about(map, edge, on) && !about(map, edge, by)),
    ),
  );
}

/** What several of the actors assert together, and the steps by which one of them speaks for another. */
function sharedGround(map: ArgumentMap, { each }: Spoken): MapPart {
  const joint = map.nodes.filter(({ id }) => each.filter((nodes) => nodes.has(id)).length > 1);
  const steps = partOfEdges(map, ids(stepsBetween(map, each).filter((edge) => sideOf(edge) === 'for')));
  const nodes = new Set([...joint.map(({ id }) => id), ...steps.nodes]);
  const jointly = edgesAmong(map, new Set(joint.map(({ id }) => id)));
  return {
    nodes: inOrder(map.nodes, nodes),
    edges: inOrder(map.edges, new Set([...jointly, ...steps.edges])),
  };
}

function ids(edges: readonly MapEdge[]): readonly Id[] {
  return edges.map((edge) => edge.id);
}
