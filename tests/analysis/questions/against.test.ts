import fc from 'fast-check';
import { expect, test } from 'vitest';
import { against } from '#analysis/questions/against.ts';
import { sideOf } from '#domain/sides.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { glance, isSound, stepsOf } from './chains.ts';

test('each objection is told with what answers it, and what answers that', () => {
  const map = mapOf({
    edges: ['o -> t attacks', 'p -> t qualifies', 'a -> o attacks', 'b -> a attacks', 'r -> o', 's -> t'],
  });
  expect(glance(against(map, 't'))).toEqual(['1 e1', '1.1 e3', '1.1.1 e4', '2 e2']);
});

test('an undercut of the objection answers it, and an undercut of that undercut answers back', () => {
  const map = mapOf({
    edges: ['o -> t attacks', 'u -> #e1 undercuts', 'v -> #e2 undercuts', 'w -> #e3 undercuts'],
  });
  const chain = against(map, 't');
  expect(glance(chain)).toEqual(['1 e1', '1.1 e2', '1.1.1 e3', '1.1.1.1 e4']);
  expect([...chain.nodes]).toEqual(['o', 't', 'u', 'v', 'w']);
});

test('what undercuts a step made from the statement is against it', () => {
  const map = mapOf({ edges: ['t -> x', 'u -> #e1 undercuts', 'r -> t', 'v -> #e3 undercuts'] });
  const chain = against(map, 't');
  expect(glance(chain)).toEqual(['1 e2']);
  expect([...chain.edges]).toEqual(['e1', 'e2']);
});

test('of a contradiction the other end is the objection, whoever wrote it down', () => {
  const map = mapOf({
    edges: ['t -> c contradicts', 'a -> c attacks', 'd -> t contradicts', 'b -> d attacks'],
  });
  expect(glance(against(map, 't'))).toEqual(['1 e3', '1.1 e4', '2 e1', '2.1 e2']);
  const undercut = mapOf({ edges: ['t -> c contradicts', 'u -> #e1 undercuts'] });
  expect(glance(against(undercut, 't'))).toEqual(['1 e1', '1.1 e2']);
});

test('two that attack one another are told once round', () => {
  const map = mapOf({ edges: ['o -> t attacks', 't -> o attacks', 't -> t attacks'] });
  expect(glance(against(map, 't'))).toEqual(['1 e1', '1.1 e2 see 1 2', '2 e3 see 1']);
});

test('of a step it tells what is aimed at it', () => {
  const map = mapOf({ edges: ['a -> t', 'u -> #e1 undercuts', 'v -> u attacks', 'o -> a attacks'] });
  const chain = against(map, 'e1');
  expect(glance(chain)).toEqual(['1 e2', '1.1 e3']);
  expect([...chain.nodes].sort()).toEqual(['a', 't', 'u', 'v']);
});

test('of a step that nothing attacks the step is left', () => {
  const chain = against(mapOf({ edges: ['a -> t', 'o -> t attacks'] }), 'e1');
  expect(chain.links).toEqual([]);
  expect([...chain.nodes]).toEqual(['a', 't']);
  expect([...chain.edges]).toEqual(['e1']);
});

test('of any map, every step told is against something, and none is told twice', () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      for (const { id } of map.nodes) {
        const chain = against(map, id);
        isSound(map, chain);
        for (const { edge } of chain.links) if (edge) expect(sideOf(edge)).toBe('against');
        expect(stepsOf(chain)).toHaveLength(new Set(stepsOf(chain)).size);
        const direct = map.edges.filter((edge) => edge.to === id && sideOf(edge) === 'against');
        for (const edge of direct) expect(stepsOf(chain)).toContain(edge.id);
      }
    }),
    { numRuns: 100 },
  );
});
