import { facetValues } from '#analysis/facet-values.ts';
import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Facet, type Facets } from '#analysis/filter.ts';
import { edgesAmong, type MapPart, partOfEdges } from '#analysis/part.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/**
 * What facets leave of a part. Chosen values of one facet are alternatives; several facets join up. Facets of steps
 * leave the steps that they fit and whatever these join.
 */
export function throughFacets(map: ArgumentMap, part: MapPart, facets: Facets): MapPart {
  const fits = fitting(map, facets, 'nodes');
  const nodes = new Set([...part.nodes].filter((id) => fits(id) === null));
  const edges = edgesAmong(map, nodes, (id) => part.edges.has(id));
  if (facets.relations.length === 0 && facets.bases.length === 0) return { nodes, edges };
  const suits = fitting(map, facets, 'edges');
  return partOfEdges(
    map,
    [...edges].filter((id) => suits(id) === null),
  );
}

/** Which facet a statement or step does not fit: null where it fits all of them, 'several' where more than one. */
export function fitting(
  map: ArgumentMap,
  facets: Facets,
  of: 'nodes' | 'edges',
): (id: Id) => Facet | 'several' | null {
  const asked = FACETS.filter((facet) => FACET_RECORDS[facet].of === of && facets[facet].length > 0).map(
    (facet) => ({
      facet,
      has: facetValues(map, facet),
      wanted: new Set<string>(facets[facet]),
    }),
  );
  return (id) => {
    let missed: Facet | 'several' | null = null;
    for (const { facet, has, wanted } of asked) {
      if (has.get(id)?.some((value) => wanted.has(value))) continue;
      if (missed !== null) return 'several';
      missed = facet;
    }
    return missed;
  };
}
