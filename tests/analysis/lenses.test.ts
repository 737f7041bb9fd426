import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { actorScope } from '#analysis/actor-scope.ts';
import { LENSES, type Lens } from '#analysis/filter.ts';
import { throughLens, unmetObjections } from '#analysis/lenses.ts';
import { dealingsOf } from '#analysis/questions/steps-made.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { sideOf } from '#domain/sides.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { type MapSketch, mapOf } from '../build-map.ts';

function left(map: ArgumentMap, lens: Lens, ...actors: Id[]) {
  const part = throughLens(map, actors, lens);
  return { nodes: [...(part?.nodes ?? [])], edges: [...(part?.edges ?? [])] };
}

/** A map in which some steps are made by others than those who assert their premises: `{ e1: 'x+y' }`. */
function madeBy(makers: Readonly<Record<Id, string>>, sketch: MapSketch): ArgumentMap {
  const map = mapOf(sketch);
  const edges = map.edges.map((edge) => {
    const actors = makers[edge.id];
    return actors === undefined ? edge : { ...edge, actors: actors.split('+') };
  });
  return { ...map, edges };
}

describe('theirs and what answers them', () => {
  it('shows the step that an undercut of theirs attacks, up to what it leads to', () => {
    const map = mapOf({ nodes: ['a@x', 'b@z', 'u@y'], edges: ['a -> b', 'u -> #e1 undercuts'] });
    expect(left(map, 'answers', 'x')).toEqual({ nodes: ['a', 'b', 'u'], edges: ['e1', 'e2'] });
  });

  it('leaves out what is against a step that somebody else makes from their words', () => {
    const sketch = { nodes: ['a@x', 'b@z', 'u@y'], edges: ['a -> b', 'u -> #e1 undercuts'] };
    const map = madeBy({ e1: 'z' }, sketch);
    expect(left(map, 'answers', 'x').nodes).toEqual(['a']);
    expect(left(map, 'answers', 'z').nodes).toEqual(['a', 'b', 'u']);
  });
});

describe('theirs and what they answer', () => {
  it('takes in what they attack with the words of others, and with which', () => {
    const map = madeBy({ e1: 'x' }, { nodes: ['own@x', 'law:article', 'c@y'], edges: ['law -> c attacks'] });
    expect(left(map, 'answered', 'x')).toEqual({ nodes: ['own', 'law', 'c'], edges: ['e1'] });
  });

  it('leaves out what others attack with their words', () => {
    const map = madeBy({ e1: 'z' }, { nodes: ['a@x', 'c@y', 'own@z'], edges: ['a -> c attacks'] });
    expect(left(map, 'answered', 'x').nodes).toEqual(['a']);
  });
});

describe('objections that nothing meets', () => {
  const MAP = mapOf({
    actors: ['state', 'minister<state', 'critic', 'press'],
    nodes: ['law@state', 'doubt@minister', 'blow@critic', 'jab@press', 'reply@state', 'rumour'],
    edges: [
      'doubt -> law attacks',
      'blow -> law attacks',
      'jab -> law qualifies',
      'reply -> blow attacks',
      'rumour -> law attacks',
    ],
  });

  it('to an actor are those of others or of nobody named, unless something is against them', () => {
    expect(left(MAP, 'unanswered', 'state')).toEqual({
      nodes: ['law', 'jab', 'rumour'],
      edges: ['e3', 'e5'],
    });
  });

  it('by an actor are those against others; what a minister says against the state stays within it', () => {
    expect(left(MAP, 'unmet', 'state').edges).toEqual(['e4']);
    expect(left(MAP, 'unmet', 'minister').edges).toEqual(['e1']);
    expect(left(MAP, 'unmet', 'critic').edges).toEqual([]);
  });

  it('to two actors are also those of one of them to the other', () => {
    expect(left(MAP, 'unanswered', 'state', 'press').edges).toEqual(['e3', 'e5']);
  });

  it('are met by an undercut of the step, and by a contradiction whichever way it was written down', () => {
    const nodes = ['a@x', 'b@y', 'c@z'];
    const unmet = (...edges: string[]) => unmetObjections(mapOf({ nodes, edges })).map(({ id }) => id);
    expect(unmet('b -> a attacks')).toEqual(['e1']);
    expect(unmet('b -> a attacks', 'c -> #e1 undercuts')).toEqual(['e2']);
    expect(unmet('b -> a attacks', 'c -> b contradicts')).toEqual([]);
    expect(unmet('b -> a attacks', 'b -> c contradicts')).toEqual([]);
    expect(unmet('b -> a contradicts')).toEqual([]);
  });

  it('do not meet themselves where a statement attacks itself', () => {
    expect(unmetObjections(mapOf({ edges: ['a -> a attacks'] })).map(({ id }) => id)).toEqual(['e1']);
  });

  it('to a joint statement are also those of one of its own speakers, seen from the other', () => {
    const map = mapOf({ nodes: ['pact@x+y', 'doubt@y'], edges: ['doubt -> pact attacks'] });
    expect(left(map, 'unanswered', 'x').edges).toEqual(['e1']);
    expect(left(map, 'unanswered', 'y').edges).toEqual([]);
    expect(left(map, 'unmet', 'y').edges).toEqual(['e1']);
  });

  it('are by whoever makes the step, not by whoever is quoted in it', () => {
    const map = madeBy({ e1: 'z' }, { nodes: ['a@x', 'c@y', 'own@z'], edges: ['a -> c attacks'] });
    expect(left(map, 'unmet', 'x').edges).toEqual([]);
    expect(left(map, 'unmet', 'z').edges).toEqual(['e1']);
  });
});

describe('two actors at once', () => {
  const MAP = mapOf({
    actors: ['east', 'envoy<east', 'west', 'north'],
    nodes: ['e@east', 'v@envoy', 'w@west', 'both@east+west', 'n@north'],
    edges: ['e -> w attacks', 'w -> e', 'n -> w attacks', 'v -> e', 'w -> both qualifies'],
  });

  it('have every step from one to the other as their relations', () => {
    expect(left(MAP, 'between', 'east', 'west').edges).toEqual(['e1', 'e2', 'e5']);
  });

  it('have those of them that are against one another as their disputes', () => {
    expect(left(MAP, 'disputes', 'west', 'east').edges).toEqual(['e1', 'e5']);
  });

  it('have what they say together and what one says for the other as their shared ground', () => {
    expect(left(MAP, 'shared', 'east', 'west')).toEqual({ nodes: ['e', 'w', 'both'], edges: ['e2'] });
  });

  it('may be a state and its own minister, who then speaks for himself alone', () => {
    expect(left(MAP, 'between', 'east', 'envoy').edges).toEqual(['e4']);
    expect(left(MAP, 'shared', 'east', 'envoy').nodes).toEqual(['e', 'v']);
  });

  it('have no relation in what the same two say about themselves', () => {
    const map = mapOf({ nodes: ['a@x+y', 'b@x+y'], edges: ['a -> b attacks'] });
    expect(left(map, 'disputes', 'x', 'y').edges).toEqual([]);
  });
});

/** A map, one of the lenses, and some of the map's actors with one that it does not have. */
const anyView = arbitraryMap().chain((map) =>
  fc.record({
    map: fc.constant(map),
    lens: fc.constantFrom(...LENSES),
    actors: fc.shuffledSubarray(map.actors.map(({ id }) => id)),
    stranger: fc.constantFrom('no such actor', '__proto__ of nobody'),
  }),
);

test('whatever the map, a lens leaves whole steps among shown statements, in the map’s order', () => {
  fc.assert(
    fc.property(anyView, ({ map, lens, actors }) => {
      const { nodes, edges } = left(map, lens, ...actors);
      const { node, edge } = lookupOf(map);
      const [shownNodes, shownEdges] = [new Set(nodes), new Set(edges)];
      expect(nodes).toEqual(map.nodes.map(({ id }) => id).filter((id) => shownNodes.has(id)));
      expect(edges).toEqual(map.edges.map(({ id }) => id).filter((id) => shownEdges.has(id)));
      for (const id of edges) {
        const step = edge.get(id);
        expect(step?.from.every((from) => shownNodes.has(from))).toBe(true);
        const to = step?.to ?? '';
        expect(node.has(to) ? shownNodes.has(to) : shownEdges.has(to)).toBe(true);
      }
    }),
  );
});

test('whatever the map, their own statements are those that they or their members assert', () => {
  fc.assert(
    fc.property(anyView, ({ map, lens, actors }) => {
      const scope = actorScope(map, actors);
      const own = map.nodes.filter((node) => node.actors?.some((id) => scope.has(id)));
      const part = throughLens(map, actors, lens);
      if (actors.length === 0) expect(part).toBeNull();
      else expect([...(part?.own ?? [])]).toEqual(own.map(({ id }) => id));
    }),
  );
});

test('whatever the map, an actor that it does not have, or the same one twice, changes nothing', () => {
  fc.assert(
    fc.property(anyView, ({ map, lens, actors, stranger }) => {
      fc.pre(!map.actors.some(({ id }) => id === stranger));
      expect(throughLens(map, [stranger, ...actors, ...actors], lens)).toEqual(
        throughLens(map, actors, lens),
      );
    }),
  );
});

test('whatever the map, it makes no difference in which order actors were chosen', () => {
  fc.assert(
    fc.property(anyView, ({ map, lens, actors }) => {
      expect(throughLens(map, actors.toReversed(), lens)).toEqual(throughLens(map, actors, lens));
    }),
  );
});

test('whatever the map, disputes are relations, and both are none with one actor', () => {
  fc.assert(
    fc.property(anyView, ({ map, actors }) => {
      const between = left(map, 'between', ...actors);
      const disputes = left(map, 'disputes', ...actors);
      expect(between.edges).toEqual(expect.arrayContaining(disputes.edges));
      expect(between.nodes).toEqual(expect.arrayContaining(disputes.nodes));
      if (actors.length < 2) expect(between.edges).toEqual([]);
    }),
  );
});

test('whatever the map, nothing is against an objection that is left as unmet, and it is theirs or aimed at them', () => {
  fc.assert(
    fc.property(anyView, ({ map, actors }) => {
      const scope = actorScope(map, actors);
      const { node, edge: edges } = lookupOf(map);
      for (const lens of ['unanswered', 'unmet'] as const) {
        const shown = left(map, lens, ...actors).edges.flatMap((id) => edges.get(id) ?? []);
        // The rest are steps that an unmet undercut attacks.
        const attacked = new Set(shown.map(({ to }) => to).filter((to) => !node.has(to)));
        for (const edge of shown.filter(({ id }) => !attacked.has(id))) {
          const against = map.edges.filter((other) => other !== edge && sideOf(other) === 'against');
          expect(sideOf(edge)).toBe('against');
          expect(against.filter(({ to }) => edge.from.includes(to) || to === edge.id)).toEqual([]);
          const ends = dealingsOf(map, edge).flatMap(({ by, on }) => (lens === 'unmet' ? by : on));
          expect(ends.some((id) => scope.has(id))).toBe(true);
        }
      }
    }),
  );
});
