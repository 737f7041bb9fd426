import fc from 'fast-check';
import { FACET_RECORDS } from '#analysis/facets.ts';
import { type Facet, type Facets, type Filter, LENSES, NO_FILTER, type Question } from '#analysis/filter.ts';
import { lensFor } from '#analysis/lenses.ts';
import { type ArgumentMap, BASES, EDGE_TYPES, NODE_TYPES } from '#domain/map.ts';

/** Any choice of a map's facets. */
function arbitraryFacets(map: ArgumentMap): fc.Arbitrary<Facets> {
  const values = (facet: Facet) => [...new Set(FACET_RECORDS[facet].values(map).map(({ value }) => value))];
  return fc.record({
    types: some(NODE_TYPES),
    relations: some(EDGE_TYPES),
    bases: some(BASES),
    topics: some(values('topics')),
    editions: some(values('editions')),
    tags: some(values('tags')),
  });
}

/** Any filter that a reader of the map can come to. */
export function arbitraryFilter(map: ArgumentMap): fc.Arbitrary<Filter> {
  return fc
    .record({
      actors: some(map.actors.map(({ id }) => id)).chain((ids) =>
        fc.shuffledSubarray([...ids], { minLength: ids.length }),
      ),
      lens: fc.constantFrom(...LENSES),
      question: arbitraryQuestion(map),
      facets: arbitraryFacets(map),
    })
    .map(({ actors, lens, question, facets }) => ({
      ...facets,
      actors,
      lens: actors.length > 0 ? lensFor(lens, actors) : NO_FILTER.lens,
      question,
    }));
}

function arbitraryQuestion(map: ArgumentMap): fc.Arbitrary<Question | null> {
  const actor = fc.option(fc.constantFrom(null, ...map.actors.map(({ id }) => id)), { freq: 4 });
  const all = fc.record({
    kind: fc.constant('steps' as const),
    side: fc.constantFrom('for' as const, 'against' as const),
    by: actor,
    on: actor,
  });
  const steps = fc.oneof(
    all,
    all.map((question) => ({ ...question, alone: true })),
  );
  if (map.nodes.length === 0) return fc.option(steps);
  const node = fc.constantFrom(...map.nodes.map(({ id }) => id));
  return fc.option(
    fc.oneof(
      fc.record({
        kind: fc.constant('near' as const),
        of: node,
        steps: fc.option(fc.integer({ min: 1, max: 999 })),
      }),
      fc.record({ kind: fc.constantFrom('why' as const, 'so-what' as const, 'against' as const), of: node }),
      // Nothing lies between a statement and itself.
      ...(map.nodes.length > 1 ? [between(map)] : []),
      steps,
    ),
  );
}

function between({ nodes }: ArgumentMap) {
  const ids = nodes.map(({ id }) => id);
  return fc
    .shuffledSubarray(ids, { minLength: 2, maxLength: 2 })
    .map(([of = '', and = '']) => ({ kind: 'between' as const, of, and }));
}

/** Mostly none, as with readers; else any of them, in any case all of them now and then. */
function some<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly T[]>([]) },
    { weight: 3, arbitrary: fc.subarray([...values]) },
    { weight: 1, arbitrary: fc.constant([...values]) },
  );
}
