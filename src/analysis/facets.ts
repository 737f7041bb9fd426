import { editionKey, editionsOf } from '#analysis/editions.ts';
import type { Facet, Facets } from '#analysis/filter.ts';
import { edgesAmong, type MapPart, partOfEdges } from '#analysis/part.ts';
import { lookupOf } from '#domain/lookup.ts';
import { type ArgumentMap, BASES, EDGE_TYPES, type MapEdge, type MapNode, NODE_TYPES } from '#domain/map.ts';
import { EDGE_WORDS, listed, NODE_WORDS } from '#domain/words.ts';

/** One choice of a facet, as it stands in a filter and in words. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

interface Asked {
  readonly title: string;
  /** What is shown, where these are chosen: "only facts". */
  readonly told: (labels: readonly string[]) => string;
}

interface OfNodes extends Asked {
  readonly of: 'nodes';
  readonly values: (map: ArgumentMap) => readonly FacetValue[];
  /** The values that a node has. */
  readonly has: (map: ArgumentMap, node: MapNode) => readonly string[];
}

interface OfEdges extends Asked {
  readonly of: 'edges';
  readonly values: (map: ArgumentMap) => readonly FacetValue[];
  readonly has: (map: ArgumentMap, edge: MapEdge) => readonly string[];
}

const inSentence = (labels: readonly string[]): string =>
  listed(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)));

const only = (labels: readonly string[]): string => `only ${inSentence(labels)}`;

const BASIS_WORDS = { stated: 'Stated in the text', implied: 'Implied' } as const;

/** Every facet: what it is called, what can be chosen, and what of that a statement or step has. */
export const FACET_RECORDS: Readonly<Record<Facet, OfNodes | OfEdges>> = {
  types: {
    of: 'nodes',
    title: 'Statements',
    told: only,
    values: () => NODE_TYPES.map((type) => ({ value: type, label: NODE_WORDS[type].many })),
    has: (_, node) => [node.type],
  },
  relations: {
    of: 'edges',
    title: 'Relations',
    told: only,
    values: () => EDGE_TYPES.map((type) => ({ value: type, label: EDGE_WORDS[type].noun })),
    has: (_, edge) => [edge.type],
  },
  bases: {
    of: 'edges',
    title: 'Basis of the steps',
    told: (labels) => `only steps ${inSentence(labels)}`,
    values: () => BASES.map((basis) => ({ value: basis, label: BASIS_WORDS[basis] })),
    has: (_, edge) => (edge.basis === undefined ? [] : [edge.basis]),
  },
  topics: {
    of: 'nodes',
    title: 'Chapters',
    told: (labels) => `${labels.length > 1 ? 'chapters' : 'chapter'} ${listed(labels)}`,
    values: (map) => [
      ...map.topics.map(({ id, label }) => ({ value: id, label })),
      ...(map.topics.length > 0 ? [{ value: '', label: 'In no chapter' }] : []),
    ],
    has: (map, { topic }) => [topic !== undefined && lookupOf(map).topic.has(topic) ? topic : ''],
  },
  editions: {
    of: 'nodes',
    title: 'Editions',
    told: (labels) => `in ${listed(labels)}`,
    values: (map) => {
      const editions = editionsOf(map);
      const several = new Set(editions.map(({ source }) => source.id)).size > 1;
      return editions.map(({ key, source, edition }) => ({
        value: key,
        label: several ? `${edition.label}, ${source.title}` : edition.label,
      }));
    },
    has: (_, node) => [
      ...new Set([
        ...(node.anchors ?? []).flatMap((anchor) => editionKey(anchor) ?? []),
        ...(node.wordings ?? []).flatMap((wording) => editionKey(wording) ?? []),
      ]),
    ],
  },
  tags: {
    of: 'nodes',
    title: 'Tags',
    told: (labels) => `tagged ${listed(labels)}`,
    values: (map) =>
      [...new Set(map.nodes.flatMap((node) => node.tags ?? []))].map((tag) => ({ value: tag, label: tag })),
    has: (_, node) => node.tags ?? [],
  },
};

/**
 * What facets leave of a part. Chosen values of one facet are alternatives; several facets join up. Facets of steps
 * leave the steps that they fit and whatever these join.
 */
export function throughFacets(map: ArgumentMap, part: MapPart, facets: Facets): MapPart {
  const lookup = lookupOf(map);
  const fits = wanted(map, facets);
  const nodes = new Set(
    [...part.nodes].filter((id) => {
      const node = lookup.node.get(id);
      return node !== undefined && fits.node(node);
    }),
  );
  const edges = edgesAmong(map, nodes, (id) => part.edges.has(id));
  if (facets.relations.length === 0 && facets.bases.length === 0) return { nodes, edges };
  return partOfEdges(
    map,
    [...edges].filter((id) => {
      const edge = lookup.edge.get(id);
      return edge !== undefined && fits.edge(edge);
    }),
  );
}

/** How many statements (or, for facets of steps, steps) of a part have each value. */
export function facetCounts(map: ArgumentMap, part: MapPart, facet: Facet): ReadonlyMap<string, number> {
  const record = FACET_RECORDS[facet];
  const counts = new Map<string, number>();
  const count = (values: readonly string[]): void => {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (record.of === 'nodes') {
    for (const node of map.nodes) if (part.nodes.has(node.id)) count(record.has(map, node));
  } else {
    for (const edge of map.edges) if (part.edges.has(edge.id)) count(record.has(map, edge));
  }
  return counts;
}

function wanted(map: ArgumentMap, facets: Facets) {
  const asked = (Object.keys(FACET_RECORDS) as Facet[])
    .filter((facet) => facets[facet].length > 0)
    .map((facet) => ({ record: FACET_RECORDS[facet], values: new Set<string>(facets[facet]) }));
  const one = (has: readonly string[], values: ReadonlySet<string>): boolean =>
    has.some((value) => values.has(value));
  return {
    node: (node: MapNode): boolean =>
      asked.every(({ record, values }) => record.of !== 'nodes' || one(record.has(map, node), values)),
    edge: (edge: MapEdge): boolean =>
      asked.every(({ record, values }) => record.of !== 'edges' || one(record.has(map, edge), values)),
  };
}
