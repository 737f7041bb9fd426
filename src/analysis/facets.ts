import { editionKey, editionsOf } from '#analysis/editions.ts';
import type { Facet } from '#analysis/filter.ts';
import { lookupOf } from '#domain/lookup.ts';
import { type ArgumentMap, BASES, EDGE_TYPES, type MapEdge, type MapNode, NODE_TYPES } from '#domain/map.ts';
import { EDGE_WORDS, listed, listedInBrief, NODE_WORDS } from '#domain/words.ts';

/** One choice of a facet, as it stands in a filter and in words. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

interface Asked {
  readonly title: string;
  /** What is shown, where these are chosen: "only facts". */
  readonly told: (chosen: readonly FacetValue[]) => string;
  /** Whether the commonest come first; else they stand in the map's order, or that of the words of the field. */
  readonly ranked?: true;
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

const small = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const smallLabels = (chosen: readonly FacetValue[]): string =>
  listedInBrief(chosen.map(({ label }) => small(label)));

const quoted = (chosen: readonly FacetValue[], word: 'and' | 'or' = 'and'): string =>
  listedInBrief(
    chosen.map(({ label }) => `“${label}”`),
    word,
  );

const BASIS_WORDS = { stated: 'Stated in the text', implied: 'Implied' } as const;

/** A value of nothing but blanks would be a row without words. */
const named = (text: string): string => (/\S/.test(text) ? text : '(blank)');

/** Every facet: what it is called, what can be chosen, and what of that a statement or step has. */
export const FACET_RECORDS: Readonly<Record<Facet, OfNodes | OfEdges>> = {
  types: {
    of: 'nodes',
    title: 'Statements',
    told: (chosen) => `only ${smallLabels(chosen)}`,
    values: () => NODE_TYPES.map((type) => ({ value: type, label: NODE_WORDS[type].many })),
    has: (_, node) => [node.type],
  },
  relations: {
    of: 'edges',
    title: 'Relations',
    told: (chosen) => `only ${smallLabels(chosen)}`,
    values: () => EDGE_TYPES.map((type) => ({ value: type, label: EDGE_WORDS[type].many })),
    has: (_, edge) => [edge.type],
  },
  bases: {
    of: 'edges',
    title: 'Basis',
    told: (chosen) =>
      `only steps that are ${listed(
        chosen.map(({ label }) => small(label)),
        'or',
      )}`,
    values: () => BASES.map((basis) => ({ value: basis, label: BASIS_WORDS[basis] })),
    has: (_, edge) => (edge.basis === undefined ? [] : [edge.basis]),
  },
  topics: {
    of: 'nodes',
    title: 'Chapters',
    told: (chosen) => {
      const chapters = chosen.filter(({ value }) => value !== '');
      if (chapters.length === 0) return 'what stands in no chapter';
      const words = `${chapters.length > 1 ? 'chapters' : 'chapter'} ${quoted(chapters)}`;
      return chapters.length === chosen.length ? words : `${words}, and what stands in none`;
    },
    values: (map) => [
      ...map.topics.map(({ id, label }) => ({ value: id, label: named(label) })),
      ...(map.topics.length > 0 ? [{ value: '', label: 'In no chapter' }] : []),
    ],
    has: (map, { topic }) => [topic !== undefined && lookupOf(map).topic.has(topic) ? topic : ''],
  },
  editions: {
    of: 'nodes',
    title: 'Editions',
    told: (chosen) => `what stands in ${quoted(chosen, 'or')}`,
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
    told: (chosen) => `tagged ${quoted(chosen, 'or')}`,
    ranked: true,
    values: (map) =>
      [...new Set(map.nodes.flatMap((node) => node.tags ?? []))].map((tag) => ({
        value: tag,
        label: named(tag),
      })),
    has: (_, node) => node.tags ?? [],
  },
};
