import {
  chosenSpeakers,
  comesFromOthers,
  goesToOthers,
  madeByThem,
  type Speakers,
  saidJointly,
  stepsBetween,
} from '#analysis/chosen-speakers.ts';
import type { Lens } from '#analysis/filter.ts';
import { edgesAmong, inOrder, type MapPart, partOfEdges } from '#analysis/part.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';

/** What lenses ask about: what they say with what surrounds it, what nothing meets, how they stand to one another. */
export const LENS_GROUPS = ['said', 'unmet', 'between'] as const;
export type LensGroup = (typeof LENS_GROUPS)[number];

interface LensRecord {
  /** As a choice: "Theirs and what answers them". */
  readonly label: string;
  /** The same under the heading of its group. */
  readonly short: string;
  readonly group: LensGroup;
  /** How many actors it takes at least. */
  readonly actors: 1 | 2;
  readonly part: (map: ArgumentMap, speakers: Speakers) => MapPart;
}

/** Every lens, in the order of the choice. To add one, add a record and its name. */
export const LENS_RECORDS: Readonly<Record<Lens, LensRecord>> = {
  only: {
    label: 'Only theirs',
    short: 'Only theirs',
    group: 'said',
    actors: 1,
    part: (map, { own }) => among(map, own),
  },
  answers: {
    label: 'Theirs and what answers them',
    short: 'Theirs and what answers them',
    group: 'said',
    actors: 1,
    part: (map, speakers) => withReasons(map, speakers.own, partOfEdges(map, objectionsTo(map, speakers))),
  },
  answered: {
    label: 'Theirs and what they answer',
    short: 'Theirs and what they answer',
    group: 'said',
    actors: 1,
    part: (map, speakers) => {
      const answered = partOfEdges(
        map,
        map.edges.filter((edge) => sideOf(edge) === 'against' && madeByThem(map, speakers, edge)).map(idOf),
      );
      return among(map, new Set([...speakers.own, ...answered.nodes]));
    },
  },
  highlight: {
    label: 'Highlight in context',
    short: 'Highlight in context',
    group: 'said',
    actors: 1,
    part: whole,
  },
  unanswered: {
    label: 'Objections to them that nothing meets',
    short: 'To them',
    group: 'unmet',
    actors: 1,
    part: (map, speakers) => unmetPart(map, (edge) => comesFromOthers(map, speakers, edge)),
  },
  unmet: {
    label: 'Objections by them that nothing meets',
    short: 'By them',
    group: 'unmet',
    actors: 1,
    part: (map, speakers) => unmetPart(map, (edge) => goesToOthers(map, speakers, edge)),
  },
  between: {
    label: 'All relations between them',
    short: 'Relations',
    group: 'between',
    actors: 2,
    part: (map, speakers) => partOfEdges(map, stepsBetween(map, speakers).map(idOf)),
  },
  shared: {
    label: 'Their shared ground',
    short: 'Shared',
    group: 'between',
    actors: 2,
    part: sharedGround,
  },
  disputes: {
    label: 'Their disputes',
    short: 'Disputes',
    group: 'between',
    actors: 2,
    part: (map, speakers) =>
      partOfEdges(
        map,
        stepsBetween(map, speakers)
          .filter((edge) => sideOf(edge) === 'against')
          .map(idOf),
      ),
  },
};

/** What actors are shown with through a lens, and which statements are their own; null where nobody is chosen. */
export function throughLens(
  map: ArgumentMap,
  actors: readonly Id[],
  lens: Lens,
): (MapPart & { readonly own: ReadonlySet<Id> }) | null {
  const speakers = chosenSpeakers(map, actors);
  return speakers && { ...LENS_RECORDS[lens].part(map, speakers), own: speakers.own };
}

/** The lens itself where there are actors enough for it, else the usual one. */
export function lensFor(lens: Lens, actors: readonly Id[]): Lens {
  return LENS_RECORDS[lens].actors <= Math.max(1, actors.length) ? lens : 'answers';
}

function unmetPart(map: ArgumentMap, counts: (edge: MapEdge) => boolean): MapPart {
  return partOfEdges(map, unmetObjections(map).filter(counts).map(idOf));
}

function whole(map: ArgumentMap): MapPart {
  return { nodes: new Set(map.nodes.map(idOf)), edges: new Set(map.edges.map(idOf)) };
}

function among(map: ArgumentMap, nodes: ReadonlySet<Id>): MapPart {
  return { nodes: inOrder(map.nodes, nodes), edges: edgesAmong(map, nodes) };
}

/** The steps directly against what they assert, or against a step that they make. */
function objectionsTo(map: ArgumentMap, speakers: Speakers): readonly Id[] {
  const { node, edge: edges } = lookupOf(map);
  const theirs = (edge: MapEdge): boolean => {
    const step = node.has(edge.to) ? undefined : edges.get(edge.to);
    if (step ? madeByThem(map, speakers, step) : speakers.own.has(edge.to)) return true;
    // Two ends, no direction: whoever wrote it down, each contradicts the other.
    return edge.type === 'contradicts' && edge.from.some((id) => speakers.own.has(id));
  };
  return map.edges.filter((edge) => sideOf(edge) === 'against' && theirs(edge)).map(idOf);
}

/** The nodes with what answers them, and the reasons that the answers rest on directly. */
function withReasons(map: ArgumentMap, own: ReadonlySet<Id>, answers: MapPart): MapPart {
  const { incoming } = lookupOf(map);
  const nodes = new Set([...own, ...answers.nodes]);
  for (const edge of map.edges) {
    if (!answers.edges.has(edge.id) || sideOf(edge) !== 'against') continue;
    for (const answer of edge.type === 'contradicts' ? [...edge.from, edge.to] : edge.from) {
      if (own.has(answer)) continue;
      for (const reason of incoming.get(answer) ?? []) {
        if (reason.type === 'supports') for (const id of reason.from) nodes.add(id);
      }
    }
  }
  return among(map, nodes);
}

/**
 * Attacks of any kind that nothing in the map is directly against: neither what they come from nor the step itself.
 * A contradiction meets itself, as each of its ends is the other's objection.
 */
export function unmetObjections(map: ArgumentMap): readonly MapEdge[] {
  const { node, incoming, outgoing } = lookupOf(map);
  const met = (id: Id, objection: MapEdge): boolean =>
    (incoming.get(id) ?? []).some((edge) => edge !== objection && sideOf(edge) === 'against') ||
    (outgoing.get(id) ?? []).some((edge) => edge.type === 'contradicts');
  return map.edges.filter(
    (edge) =>
      sideOf(edge) === 'against' &&
      edge.type !== 'contradicts' &&
      (node.has(edge.id) || !met(edge.id, edge)) &&
      !edge.from.some((id) => met(id, edge)),
  );
}

/** What several of them assert together, and the steps by which one of them speaks for another. */
function sharedGround(map: ArgumentMap, speakers: Speakers): MapPart {
  const joint = saidJointly(map, speakers);
  const steps = partOfEdges(
    map,
    stepsBetween(map, speakers)
      .filter((edge) => sideOf(edge) === 'for')
      .map(idOf),
  );
  return {
    nodes: inOrder(map.nodes, new Set([...joint, ...steps.nodes])),
    edges: inOrder(map.edges, new Set([...edgesAmong(map, joint), ...steps.edges])),
  };
}

function idOf({ id }: { readonly id: Id }): Id {
  return id;
}
