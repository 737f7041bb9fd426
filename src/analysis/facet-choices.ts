import { facetValues } from '#analysis/facet-values.ts';
import { FACET_RECORDS, type FacetValue } from '#analysis/facets.ts';
import type { Facet } from '#analysis/filter.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** A value that occurs in a map, and how often. */
export interface FacetChoice extends FacetValue {
  readonly occurs: number;
}

const offers = new WeakMap<ArgumentMap, Map<Facet, readonly FacetChoice[]>>();

/**
 * What a reader can choose of a facet: the values that occur, and those that are chosen already. Nothing where that
 * would be no choice, because everything has each of them.
 */
export function facetChoices(
  map: ArgumentMap,
  facet: Facet,
  chosen: readonly string[],
): readonly FacetChoice[] {
  const occurring = occurringValues(map, facet);
  const known = new Set(occurring.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value));
  const all = facetValues(map, facet).size;
  if (chosen.length === 0 && occurring.every(({ occurs }) => occurs === all)) return [];
  if (missing.length === 0) return occurring;
  const values = new Map(FACET_RECORDS[facet].values(map).map((one) => [one.value, one]));
  return [
    ...occurring,
    ...missing.flatMap((value) => {
      const one = values.get(value);
      return one ? [{ ...one, occurs: 0 }] : [];
    }),
  ];
}

function occurringValues(map: ArgumentMap, facet: Facet): readonly FacetChoice[] {
  const known = offers.get(map) ?? new Map<Facet, readonly FacetChoice[]>();
  offers.set(map, known);
  const before = known.get(facet);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const values of facetValues(map, facet).values()) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const { values, ranked } = FACET_RECORDS[facet];
  // Hostile ids may give two editions one key; they are one choice then.
  const distinct = new Map(values(map).map((one) => [one.value, one]));
  const found = [...distinct.values()].flatMap((one) => {
    const occurs = counts.get(one.value) ?? 0;
    return occurs > 0 ? [{ ...one, occurs }] : [];
  });
  const choices = ranked ? found.toSorted((a, b) => b.occurs - a.occurs) : found;
  known.set(facet, choices);
  return choices;
}
