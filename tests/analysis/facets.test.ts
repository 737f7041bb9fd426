import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetChoices } from '#analysis/facet-choices.ts';
import { facetCounts } from '#analysis/facet-counts.ts';
import { FACET_RECORDS } from '#analysis/facets.ts';
import { FACETS, type Facet, type Filter, NO_FACETS, NO_FILTER } from '#analysis/filter.ts';
import { fitting } from '#analysis/through-facets.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { arbitraryFilter } from '../arbitrary-filter.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({
  nodes: ['a@x/one', 'b:fact@x/one', 'c:fact@y/two', 'd:counterclaim@y', 'e:article@x/two'],
  edges: ['b -> a', 'c -> a', 'd -> a attacks', 'e -> #e3 undercuts'],
});

const left = (map: ArgumentMap, filter: Partial<Filter>) => visibility(map, { ...NO_FILTER, ...filter });
const nodes = (filter: Partial<Filter>) => [...left(MAP, filter).nodes];

/** A map, and a filter of it. */
const asked = arbitraryMap().chain((map) => fc.tuple(fc.constant(map), arbitraryFilter(map)));

describe('facets', () => {
  test('leave what has one of the chosen values, and several facets join up', () => {
    expect(nodes({ types: ['fact'] })).toEqual(['b', 'c']);
    expect(nodes({ types: ['fact', 'article'] })).toEqual(['b', 'c', 'e']);
    expect(nodes({ types: ['fact', 'article'], topics: ['two'] })).toEqual(['c', 'e']);
    expect(nodes({ topics: [''] })).toEqual(['d']);
  });

  test('of steps leave the steps, what these join and the steps that they attack', () => {
    const shown = left(MAP, { relations: ['undercuts'] });
    expect([...shown.nodes]).toEqual(['a', 'd', 'e']);
    expect([...shown.edges]).toEqual(['e3', 'e4']);
  });

  test('join up with actors', () => {
    expect(nodes({ actors: ['x'], lens: 'only', types: ['fact'] })).toEqual(['b']);
  });

  test('show nothing that one of them does not fit, whatever the map', () => {
    fc.assert(
      fc.property(asked, ([map, filter]) => {
        const fits = fitting(map, filter, 'nodes');
        const shown = left(map, filter);
        expect([...shown.nodes].filter((id) => fits(id) !== null)).toEqual([]);
      }),
    );
  });

  test('leave the same in whatever order their values were chosen, and the whole map once they are cleared', () => {
    fc.assert(
      fc.property(asked, ([map, filter]) => {
        const turned = Object.fromEntries(FACETS.map((facet) => [facet, filter[facet].toReversed()]));
        expect(left(map, { ...filter, ...turned })).toEqual(left(map, filter));
        const cleared = left(map, { ...filter, ...NO_FACETS, actors: [], question: null });
        expect([...cleared.nodes]).toEqual(map.nodes.map(({ id }) => id));
        expect([...cleared.edges]).toEqual(map.edges.map(({ id }) => id));
      }),
    );
  });

  test('of statements leave in common what each of them leaves alone', () => {
    fc.assert(
      fc.property(asked, ([map, filter]) => {
        const facets = { types: filter.types, topics: filter.topics, tags: filter.tags };
        const both = left(map, facets).nodes;
        const each = (['types', 'topics', 'tags'] as const).map(
          (facet) => left(map, { [facet]: filter[facet] }).nodes,
        );
        for (const { id } of map.nodes) expect(both.has(id)).toBe(each.every((part) => part.has(id)));
      }),
    );
  });
});

describe('the count beside a choice', () => {
  test('says how many statements, or steps, it would leave', () => {
    const counts = facetCounts(MAP, { ...NO_FILTER, actors: ['x'], lens: 'only' });
    expect(counts.types).toEqual(
      new Map([
        ['claim', 1],
        ['fact', 1],
        ['article', 1],
      ]),
    );
    expect(counts.relations).toEqual(new Map([['supports', 1]]));
  });

  test('is not narrowed by what is chosen of the same facet, but by all else', () => {
    const counts = facetCounts(MAP, { ...NO_FILTER, types: ['fact'], topics: ['two'] });
    expect(counts.types).toEqual(
      new Map([
        ['fact', 1],
        ['article', 1],
      ]),
    );
    expect(counts.topics).toEqual(
      new Map([
        ['one', 1],
        ['two', 1],
      ]),
    );
  });

  test('is what choosing it really leaves, of any map and with any filter', () => {
    fc.assert(
      fc.property(asked, ([map, filter]) => {
        const counts = facetCounts(map, filter);
        for (const facet of FACETS) {
          for (const { value } of FACET_RECORDS[facet].values(map)) {
            expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([
              facet,
              value,
              leftBy(map, filter, facet, value),
            ]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  /** What a filter leaves with this as the one choice of its facet. */
  function leftBy(map: ArgumentMap, filter: Filter, facet: Facet, value: string): number {
    const chosen = { ...filter, [facet]: [value] };
    const shown = visibility(map, chosen);
    if (FACET_RECORDS[facet].of === 'nodes') return shown.nodes.size;
    const fits = fitting(map, chosen, 'edges');
    return [...shown.edges].filter((id) => fits(id) === null).length;
  }
});

describe('the choices of a facet', () => {
  const words = (map: ArgumentMap, facet: Facet, chosen: readonly string[] = []) =>
    facetChoices(map, facet, chosen).map(({ label, occurs }) => `${label} ${occurs}`);

  test('are the values that occur, in the order of the field’s words or of the map', () => {
    expect(words(MAP, 'types')).toEqual(['Claims 1', 'Counterclaims 1', 'Articles 1', 'Facts 2']);
    expect(words(MAP, 'topics')).toEqual(['one 2', 'two 2', 'In no chapter 1']);
  });

  test('are none where everything has the only one there is', () => {
    const map = mapOf({ edges: ['b -> a', 'c -> a'] });
    for (const facet of FACETS) expect(words(map, facet)).toEqual([]);
    expect(words(mapOf(), 'types')).toEqual([]);
  });

  test('hold what a link has chosen though it does not occur, so that it can be taken off', () => {
    const map = mapOf({ edges: ['b -> a'] });
    expect(words(map, 'types', ['fact'])).toEqual(['Claims 2', 'Facts 0']);
  });

  test('put the commonest tags first', () => {
    const tagged = MAP.nodes.map((node, i) => ({ ...node, tags: i > 2 ? ['rare', 'often'] : ['often'] }));
    const nodes = [
      ...tagged,
      { ...tagged[0], id: 'z', type: 'claim' as const, label: 'z', text: 'z', tags: [] },
    ];
    expect(words({ ...MAP, nodes }, 'tags')).toEqual(['often 5', 'rare 2']);
  });
});
