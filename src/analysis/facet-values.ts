import { FACET_RECORDS } from '#analysis/facets.ts';
import type { Facet } from '#analysis/filter.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

type Values = ReadonlyMap<Id, readonly string[]>;

const indexes = new WeakMap<ArgumentMap, Map<Facet, Values>>();

/** What each statement (or, for facets of steps, each step) has of a facet, each value once. Found once for each map. */
export function facetValues(map: ArgumentMap, facet: Facet): Values {
  const index = indexes.get(map) ?? new Map<Facet, Values>();
  indexes.set(map, index);
  const known = index.get(facet);
  if (known) return known;
  const record = FACET_RECORDS[facet];
  const values: Values =
    record.of === 'nodes'
      ? new Map(map.nodes.map((node) => [node.id, distinct(record.has(map, node))]))
      : new Map(map.edges.map((edge) => [edge.id, distinct(record.has(map, edge))]));
  index.set(facet, values);
  return values;
}

function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}
