import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type ActorMatrix, actorMatrix, type Counting } from '#analysis/actor-matrix.ts';
import { countedPart } from '#analysis/counted-part.ts';
import { type Filter, LENSES, NO_FILTER, type Question } from '#analysis/filter.ts';
import { MATRIX_ORDERS, orderedActors } from '#analysis/matrix-order.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { visibility } from '#analysis/visibility.ts';
import { type ArgumentMap, BASES, EDGE_TYPES, type Id, NODE_TYPES } from '#domain/map.ts';
import { SIDES, sideOf } from '#domain/sides.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

function count(map: ArgumentMap, counting: Counting = 'alone'): ActorMatrix {
  return actorMatrix(map, visibility(map, NO_FILTER), counting);
}

const MAP = mapOf({
  actors: ['east', 'envoy<east', 'west', 'mute'],
  nodes: ['e@east', 'v@envoy', 'w@west', 'both@east+west', 'law'],
  edges: ['e -> w attacks', 'v -> w attacks', 'law -> w', 'w -> both qualifies', 'w -> law restates'],
});

describe('the actor matrix', () => {
  it('counts who supports and attacks whom, and what nobody named says', () => {
    const { cell } = count(MAP);
    expect(cell('east', 'west')).toEqual({ for: 0, against: 1 });
    expect(cell('envoy', 'west')).toEqual({ for: 0, against: 1 });
    expect(cell(null, 'west')).toEqual({ for: 1, against: 0 });
    expect(cell('west', null)).toEqual({ for: 1, against: 0 });
    expect(cell('west', 'envoy')).toBeUndefined();
  });

  it('counts a step about a joint statement for each of its speakers, and once in all', () => {
    const { cell, rows, columns, all } = count(MAP);
    expect([cell('west', 'east'), cell('west', 'west')]).toEqual([
      { for: 0, against: 1 },
      { for: 0, against: 1 },
    ]);
    expect(rows.get('west')).toEqual({ for: 1, against: 1 });
    expect(columns.get('west')).toEqual({ for: 1, against: 3 });
    expect(all).toEqual({ for: 2, against: 3 });
  });

  it('rolls members up into their wholes', () => {
    const { cell, rows } = count(MAP, 'wholes');
    expect([...rows.keys()]).toEqual(['east', null, 'west']);
    expect(cell('east', 'west')).toEqual({ for: 0, against: 2 });
  });

  it('lists only who makes a step as a row, and only whom one is about as a column', () => {
    const { rows, columns } = count(MAP);
    expect(rows.has('mute') || columns.has('mute')).toBe(false);
    expect(columns.has('envoy')).toBe(false);
  });

  it('counts a contradiction for both of its ends, unless the map says who makes it', () => {
    const map = mapOf({ actors: ['z'], nodes: ['a@x', 'b@y'], edges: ['a -> b contradicts'] });
    const both = count(map);
    expect([both.cell('x', 'y'), both.cell('y', 'x'), both.all]).toEqual(
      Array(3).fill({ for: 0, against: 1 }),
    );
    const [edge] = map.edges;
    const told = count({ ...map, edges: edge ? [{ ...edge, actors: ['z'] }] : [] });
    expect([...told.rows.keys()]).toEqual(['z']);
    expect([...told.columns.keys()]).toEqual(['y']);
  });

  it('counts nothing in a map without steps', () => {
    const none = count(mapOf({ nodes: ['a@x'] }));
    expect([none.rows.size, none.columns.size, none.most]).toEqual([0, 0, 0]);
  });
});

describe('the order of a matrix', () => {
  const { rows } = count(MAP);
  const order = (by: (typeof MATRIX_ORDERS)[number]) => orderedActors(MAP, rows, by);

  it('is by what an actor does, by name or as in the map, with nobody named at the end', () => {
    expect(order('against')).toEqual(['east', 'envoy', 'west', null]);
    expect(order('steps')).toEqual(['west', 'east', 'envoy', null]);
    expect(order('for')[0]).toBe('west');
    expect(order('map')).toEqual(['east', 'envoy', 'west', null]);
  });

  it('puts names as the map’s language does, even if that is no language', () => {
    const map = mapOf({ nodes: ['a@b10', 'b@b9', 'c@A1'], edges: ['a -> b', 'b -> c', 'c -> a'] });
    const byName = (language: string) => orderedActors({ ...map, language }, count(map).rows, 'name');
    expect(byName('en')).toEqual(['A1', 'b9', 'b10']);
    expect(byName('not a language')).toEqual(['A1', 'b9', 'b10']);
  });
});

/** Every pair of actors, nobody named included, with what the matrix counts and what the question finds. */
function compared(map: ArgumentMap, actors: readonly (Id | null)[], counting: Counting) {
  const matrix = count(map, counting);
  return actors.flatMap((by) =>
    actors.flatMap((on) =>
      SIDES.map((side) => {
        const question: Question = {
          kind: 'steps',
          side,
          by,
          on,
          ...(counting === 'alone' ? { alone: true } : {}),
        };
        return {
          counted: matrix.cell(by, on)?.[side] ?? 0,
          found: answerTo(map, question).links.length,
        };
      }),
    ),
  );
}

test('whatever the map, a cell counts as many steps as its question finds', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const everybody = [...map.actors.map(({ id }) => id), null];
      for (const { counted, found } of compared(map, everybody, 'alone')) expect(counted).toBe(found);
      const { rows, columns } = count(map, 'wholes');
      const wholes = [...new Set([...rows.keys(), ...columns.keys()])];
      for (const { counted, found } of compared(map, wholes, 'wholes')) expect(counted).toBe(found);
    }),
  );
});

test('whatever the filter, a cell counts as many steps as are shown once it is asked about', () => {
  const filters = fc.record({
    lens: fc.constantFrom(...LENSES),
    types: fc.subarray([...NODE_TYPES], { minLength: 2 }),
    relations: fc.subarray([...EDGE_TYPES]),
    bases: fc.subarray([...BASES]),
    pick: fc.nat(),
  });
  fc.assert(
    fc.property(arbitraryMap(), filters, (map, { pick, ...facets }) => {
      const actors = map.actors.map(({ id }) => id).slice(0, pick % 3);
      const filter: Filter = { ...NO_FILTER, ...facets, actors };
      const { rows, columns, cell } = actorMatrix(map, countedPart(map, filter), 'alone');
      for (const by of rows.keys()) {
        for (const on of columns.keys()) {
          for (const side of SIDES) {
            const question: Question = { kind: 'steps', side, by, on, alone: true };
            const shown = visibility(map, { ...filter, question });
            const steps = answerTo(map, question).links.filter(
              ({ edge }) => edge && shown.edges.has(edge.id),
            );
            // A step may also be shown because an attack among them leads to it.
            const asked = steps.filter(
              ({ edge }) =>
                edge &&
                (facets.relations.length === 0 || facets.relations.includes(edge.type)) &&
                (facets.bases.length === 0 || (edge.basis && facets.bases.includes(edge.basis))),
            );
            expect(cell(by, on)?.[side] ?? 0).toBe(asked.length);
          }
        }
      }
    }),
  );
});

test('whatever the map, each step counts in some row and some column, and once in all', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom<Counting>('alone', 'wholes'), (map, counting) => {
      const { rows, columns, all } = count(map, counting);
      for (const side of SIDES) {
        expect(all[side]).toBe(map.edges.filter((edge) => sideOf(edge) === side).length);
        for (const tallies of [rows, columns]) {
          const each = [...tallies.values()].map((tally) => tally[side]);
          expect(Math.max(0, ...each)).toBeLessThanOrEqual(all[side]);
          expect(each.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(all[side]);
        }
      }
    }),
  );
});

test('whatever the map, an order loses nobody', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom(...MATRIX_ORDERS), (map, order) => {
      const { columns } = count(map);
      const ordered = orderedActors(map, columns, order);
      expect(ordered).toHaveLength(columns.size);
      expect(new Set(ordered)).toEqual(new Set(columns.keys()));
    }),
  );
});
