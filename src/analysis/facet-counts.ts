import { facetValues } from '#analysis/facet-values.ts';
import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Facet, type Filter } from '#analysis/filter.ts';
import { edgesAmong, type MapPart } from '#analysis/part.ts';
import { fitting } from '#analysis/through-facets.ts';
import { askedPart } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

type Counts = ReadonlyMap<string, number>;

const NONE: readonly string[] = [];

/**
 * How much each choice of each facet would leave, were it the only one of its facet: statements or, for facets of
 * steps, steps that fit. Everything else that the filter asks for narrows the counts; a facet's own choices do not.
 */
export function facetCounts(map: ArgumentMap, filter: Filter): Readonly<Record<Facet, Counts>> {
  const part = askedPart(map, filter);
  const [nodeMiss, edgeMiss] = [fitting(map, filter, 'nodes'), fitting(map, filter, 'edges')];
  const narrowed = [...part.nodes].filter((id) => nodeMiss(id) === null);
  const whole =
    narrowed.length === part.nodes.size
      ? part.edges
      : edgesAmong(map, new Set(narrowed), (id) => part.edges.has(id));
  const stepsAsked = filter.relations.length > 0 || filter.bases.length > 0;
  const count = (facet: Facet): Counts => {
    const has = facetValues(map, facet);
    if (FACET_RECORDS[facet].of === 'edges') return tallied(whole, has, among(edgeMiss, facet));
    if (!stepsAsked) return tallied(part.nodes, has, among(nodeMiss, facet));
    const fits = among(nodeMiss, facet);
    return joinedBySteps(
      map,
      part,
      ({ id }) => edgeMiss(id) === null,
      (id) => (part.nodes.has(id) && fits(id) ? (has.get(id) ?? NONE) : NONE),
    );
  };
  const counts = new Map(FACETS.map((facet) => [facet, count(facet)]));
  const of = (facet: Facet): Counts => counts.get(facet) ?? new Map();
  return {
    types: of('types'),
    relations: of('relations'),
    bases: of('bases'),
    topics: of('topics'),
    editions: of('editions'),
    tags: of('tags'),
  };
}

/** What fits all facets but this one, which may be missed. */
function among(miss: ReturnType<typeof fitting>, facet: Facet): (id: Id) => boolean {
  return (id) => {
    const missed = miss(id);
    return missed === null || missed === facet;
  };
}

function tallied(
  ids: ReadonlySet<Id>,
  has: ReadonlyMap<Id, readonly string[]>,
  fits: (id: Id) => boolean,
): Counts {
  const counts = new Map<string, number>();
  for (const id of ids) {
    if (!fits(id)) continue;
    for (const value of has.get(id) ?? NONE) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * How many statements the fitting steps join of which all have a value, for each value. A step is joined with what
 * it attacks, however long that goes on: from the targets to the steps, so that each is looked at once.
 */
function joinedBySteps(
  map: ArgumentMap,
  part: MapPart,
  fits: (edge: MapEdge) => boolean,
  has: (id: Id) => readonly string[],
): Counts {
  const { node, edge: edges, incoming } = lookupOf(map);
  const shared = new Map<Id, readonly string[]>();
  const joined = new Map<string, { readonly steps: Set<Id>; readonly nodes: Set<Id> }>();
  const join = (value: string, first: MapEdge): void => {
    const found = joined.get(value) ?? { steps: new Set(), nodes: new Set() };
    joined.set(value, found);
    for (let edge: MapEdge | undefined = first; edge && !found.steps.has(edge.id); ) {
      found.steps.add(edge.id);
      for (const id of edge.from) found.nodes.add(id);
      const { to }: MapEdge = edge;
      if (node.has(to)) found.nodes.add(to);
      edge = node.has(to) ? undefined : edges.get(to);
    }
  };
  const waiting = map.edges.filter(({ to }) => node.has(to));
  for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
    if (!part.edges.has(edge.id)) continue;
    let common = node.has(edge.to) ? has(edge.to) : (shared.get(edge.to) ?? NONE);
    for (const id of edge.from) common = both(common, has(id));
    if (common.length === 0) continue;
    if (fits(edge)) for (const value of common) join(value, edge);
    const against = node.has(edge.id) ? undefined : incoming.get(edge.id);
    if (!against) continue;
    shared.set(edge.id, common);
    for (const each of against) waiting.push(each);
  }
  return new Map([...joined].map(([value, { nodes }]) => [value, nodes.size]));
}

function both(some: readonly string[], others: readonly string[]): readonly string[] {
  return some === others || some.length === 0 ? some : some.filter((value) => others.includes(value));
}
