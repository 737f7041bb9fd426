import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from '#analysis/questions/between.ts';
import { waysBetween } from '#analysis/questions/ways.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { glance, isSound } from './chains.ts';

const waysOf = (map: ArgumentMap, of: Id, and: Id): readonly (readonly Id[])[] =>
  waysBetween(map, of, and).ways.map((way) => way.map(({ id }) => id));

test('the one way between two statements is told step by step, whichever way its steps lead', () => {
  const map = mapOf({ edges: ['a -> t', 'b -> t attacks'] });
  const chain = between(map, 'a', 'b');
  expect(glance(chain)).toEqual(['1 e1', '2 e2']);
  expect(chain.cut).toBe('');
});

test('the shortest way comes first, and longer ones follow', () => {
  const map = mapOf({ edges: ['a -> x', 'x -> y', 'y -> b', 'a -> b', 'a -> z', 'z -> b'] });
  expect(waysOf(map, 'a', 'b')).toEqual([['e4'], ['e5', 'e6'], ['e1', 'e2', 'e3']]);
  expect(glance(between(map, 'a', 'b')).slice(0, 3)).toEqual([
    '1 Way 1 of 3, 1 step',
    '1.1 e4',
    '2 Way 2 of 3, 2 steps',
  ]);
});

test('linked premises are joined by their step, and an attack on a step to that step', () => {
  const linked = mapOf({ edges: ['a+b -> t'] });
  expect(waysOf(linked, 'a', 'b')).toEqual([['e1']]);
  const attacked = mapOf({ edges: ['a -> t', 'u -> #e1 undercuts', 'v -> #e2 undercuts'] });
  expect(waysOf(attacked, 'v', 't')).toEqual(
    [
      ['e3', 'e2', 'e1'],
      ['e3', 'e2', 'e1'],
    ].slice(1),
  );
});

test('premises that two steps share make one way', () => {
  expect(waysOf(mapOf({ edges: ['p+q -> a', 'p+q -> b'] }), 'a', 'b')).toEqual([['e1', 'e2']]);
});

test('where nothing joins the two, or they are one, there is no way', () => {
  const map = mapOf({ nodes: ['b'], edges: ['a -> a'] });
  expect(between(map, 'a', 'b')).toMatchObject({ links: [], cut: '' });
  expect([...between(map, 'a', 'b').nodes]).toEqual(['b', 'a']);
  expect(between(map, 'a', 'a').cut).toBe('That is one statement, not two.');
});

test('where there are more ways than anybody reads, that is said', () => {
  const map = mapOf({ edges: Array.from({ length: 30 }, (_, i) => [`a -> m${i}`, `m${i} -> b`]).flat() });
  const chain = between(map, 'a', 'b');
  expect(chain.cut).toBe('There are more ways; only the 12 shortest are told.');
  expect(chain.links.filter(({ edge }) => !edge)).toHaveLength(12);
});

test('where there are only much longer ways besides, that is said', () => {
  const long = Array.from({ length: 9 }, (_, i) => `n${i} -> n${i + 1}`);
  const map = mapOf({ edges: [...long, 'n0 -> n9'] });
  expect(between(map, 'n0', 'n9').cut).toBe('Ways of more than 4 steps were not looked for.');
});

test('the end of a chain of 20,000 is found', () => {
  const map = mapOf({ edges: Array.from({ length: 20_000 }, (_, i) => `n${i} -> n${i + 1}`) });
  expect(between(map, 'n0', 'n20000').count).toBe(20_000);
});

test('the way out of a hub with 50,000 spokes is found', () => {
  const map = mapOf({ edges: [...Array.from({ length: 50_000 }, (_, i) => `s${i} -> hub`), 'hub -> t'] });
  expect(waysOf(map, 'hub', 't')).toEqual([['e50001']]);
});

test('where everything is joined to everything, looking ends', () => {
  const names = Array.from({ length: 500 }, (_, i) => `n${i}`);
  const edges = names.flatMap((from, i) => names.slice(i + 1).map((to) => edge(`${from}-${to}`, from, to)));
  const map = { ...mapOf({ nodes: names }), edges };
  const { ways, more } = waysBetween(map, 'n0', 'n499');
  expect(ways[0]).toHaveLength(1);
  expect(ways).toHaveLength(12);
  expect(more).toBe('many');
});

test('where very many dead ends would have to be tried, looking ends by count, and says so', () => {
  const room = Array.from({ length: 80 }, (_, i) => `r${i}`);
  const inside = room.flatMap((from, i) => room.slice(i + 1).map((to) => edge(`${from}-${to}`, from, to)));
  const doors = room.map((id) => edge(`a-${id}`, 'a', id));
  const map = {
    ...mapOf({ nodes: ['a', 'b', ...room] }),
    edges: [edge('a-b', 'a', 'b'), ...doors, ...inside],
  };
  expect(waysBetween(map, 'a', 'b')).toMatchObject({ ways: [[{ id: 'a-b' }]], more: 'hard' });
  expect(between(map, 'a', 'b').cut).toMatch(/too many to look through/);
});

test('of any map, every way is simple, they are sorted, and the first is a shortest', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const [first, ...others] = map.nodes;
      for (const { id } of others.slice(0, 4)) {
        const of = first?.id ?? '';
        isSound(map, between(map, of, id));
        const { ways, more } = waysBetween(map, of, id);
        const lengths = ways.map((way) => way.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        expect(lengths[0]).toBe(fewestSteps(map, of, id));
        for (const way of ways) {
          expect(new Set(way).size).toBe(way.length);
          for (let i = 1; i < way.length; i += 1) expect(meet(way[i - 1], way[i])).toBe(true);
          expect(way[0]?.from.includes(of) || way[0]?.to === of).toBe(true);
          const last = way.at(-1);
          expect(last?.from.includes(id) || last?.to === id).toBe(true);
        }
        expect(new Set(ways.map((way) => JSON.stringify(way.map((step) => step.id)))).size).toBe(ways.length);
        expect(ways.length === 0 ? more : 'some').toBe(ways.length === 0 ? null : 'some');
      }
    }),
    { numRuns: 150 },
  );
});

test('of any small map, there are all ways, unless it is said that some were left out', () => {
  fc.assert(
    fc.property(arbitraryMap({ nodes: 5, edges: 6 }), (map) => {
      const [first, second] = map.nodes;
      if (!first || !second) return;
      const { ways, more, longest } = waysBetween(map, first.id, second.id);
      const all = everyWay(map, first.id, second.id);
      const found = new Set(ways.map((way) => JSON.stringify(way.map(({ id }) => id))));
      for (const way of found) expect(all.has(way)).toBe(true);
      if (more === 'many') return;
      const wanted = [...all].filter((way) => more === null || JSON.parse(way).length <= longest);
      expect(found).toEqual(new Set(wanted));
    }),
    { numRuns: 300 },
  );
});

function edge(id: Id, from: Id, to: Id): MapEdge {
  return { id, type: 'supports', from: [from], to };
}

function meet(a: MapEdge | undefined, b: MapEdge | undefined): boolean {
  if (!a || !b) return false;
  const ends = new Set([a.id, a.to, ...a.from]);
  return [b.id, b.to, ...b.from].some((end) => ends.has(end));
}

/** What nodes and steps are joined to, by looking at every step. */
function joined(map: ArgumentMap, place: Id): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const { id, from, to } of map.edges) {
    const ends = [...from, to];
    if (ends.includes(place)) found.add(id);
    if (place === id) for (const end of ends) found.add(end);
  }
  found.delete(place);
  return found;
}

/** The steps on a shortest way, by making all places that so many steps reach; undefined where there is none. */
function fewestSteps(map: ArgumentMap, of: Id, goal: Id): number | undefined {
  const { node } = lookupOf(map);
  const fewest = new Map([[of, 0]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [place, steps] of [...fewest]) {
      for (const next of joined(map, place)) {
        const after = steps + (node.has(next) ? 0 : 1);
        if (after >= (fewest.get(next) ?? Number.POSITIVE_INFINITY)) continue;
        fewest.set(next, after);
        changed = true;
      }
    }
  }
  return fewest.get(goal);
}

/** The steps of all ways that pass nothing twice, by trying everything. */
function everyWay(map: ArgumentMap, of: Id, goal: Id): ReadonlySet<string> {
  const { edge: edges } = lookupOf(map);
  const found = new Set<string>();
  const go = (path: readonly Id[]): void => {
    const place = path.at(-1) ?? of;
    if (place === goal) {
      found.add(JSON.stringify(path.filter((id) => edges.has(id))));
      return;
    }
    for (const next of joined(map, place)) if (!path.includes(next)) go([...path, next]);
  };
  go([of]);
  return found;
}
