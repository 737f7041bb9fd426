import { describe, expect, it } from 'vitest';
import { askedOf } from '#analysis/health/health.ts';
import type { ActorKind, ArgumentMap, MapEdge, MapNode } from '#domain/map.ts';
import { type MapSketch, mapOf } from '../../build-map.ts';

/** What one check finds: the words of each finding, or where it points. */
function wordsOf(id: string, map: ArgumentMap): readonly string[] {
  return askedOf(map).flatMap((asked) => (asked.id === id ? asked.findings.map(({ words }) => words) : []));
}

function placesOf(id: string, sketch: MapSketch): readonly string[] {
  const found = askedOf(mapOf(sketch)).find((asked) => asked.id === id);
  return found?.findings.map(({ at }) => at.join('+')) ?? [];
}

function withNodes(map: ArgumentMap, change: (node: MapNode) => Partial<MapNode>): ArgumentMap {
  return { ...map, nodes: map.nodes.map((node) => ({ ...node, ...change(node) })) };
}

function withEdges(map: ArgumentMap, change: (edge: MapEdge) => Partial<MapEdge>): ArgumentMap {
  return { ...map, edges: map.edges.map((edge) => ({ ...edge, ...change(edge) })) };
}

const source = { id: 's', kind: 'book', title: 'S' } as const;

describe('the question after the thesis', () => {
  it('comes up where a map names none, and not in an empty map', () => {
    expect(wordsOf('thesis', mapOf({ nodes: ['a'] }))).toEqual(['The map names no thesis']);
    expect(wordsOf('thesis', mapOf())).toEqual([]);
  });

  it('comes up where nothing speaks for it, or nothing against it or its reasons', () => {
    expect(wordsOf('thesis', mapOf({ thesis: ['t'], edges: ['a -> t attacks'] }))).toEqual([
      'Nothing speaks for the thesis “t”',
    ]);
    expect(wordsOf('thesis', mapOf({ thesis: ['t'], edges: ['a -> t', 'x -> y attacks'] }))).toEqual([
      'Nothing in the map speaks against the thesis, or against anything it rests on',
    ]);
    expect(wordsOf('thesis', mapOf({ thesis: ['t'], edges: ['a -> t', 'x -> #e1 undercuts'] }))).toEqual([]);
  });
});

describe('the question after circles', () => {
  it('tells each once, by its shortest way round, and counts who else goes round', () => {
    const map = mapOf({ edges: ['a -> b', 'b -> c', 'c -> a', 'b -> a', 'd -> a'] });
    expect(wordsOf('circular-support', map)).toEqual([
      '“a” supports “b”, which supports “a” again; 1 more goes round with them',
    ]);
  });

  it('knows a statement that supports itself, and circles through linked premises', () => {
    expect(placesOf('circular-support', { edges: ['a -> a', 'b+c -> d', 'd -> c'] })).toEqual(['a', 'c+d']);
  });

  it('is not about circles that something other than support closes', () => {
    expect(
      placesOf('circular-support', { edges: ['a -> b', 'b -> a attacks', 'c -> d', 'd -> c restates'] }),
    ).toEqual([]);
  });

  it('names six of a long circle, and says how many there are', () => {
    const edges = Array.from({ length: 30 }, (_, i) => `n${i} -> n${(i + 1) % 30}`);
    expect(wordsOf('circular-support', mapOf({ edges }))).toEqual([
      '“n0” supports “n1”, which supports “n2”, which supports “n3”, which supports “n4”, which supports “n5”, which through 24 more supports “n0” again',
    ]);
  });

  it('ends in a circle of 20,000 statements', () => {
    const edges = Array.from({ length: 20_000 }, (_, i) => `n${i} -> n${(i + 1) % 20_000}`);
    expect(placesOf('circular-support', { edges })[0]?.split('+')).toHaveLength(20_000);
  });
});

describe('the question after objections that nothing answers', () => {
  it('passes over those that are met, themselves or their step, and mere qualifications', () => {
    const edges = [
      'a -> t attacks',
      'b -> t attacks',
      'c -> b attacks',
      'd -> t qualifies',
      'e -> t attacks',
      'f -> #e5 undercuts',
    ];
    expect(placesOf('unanswered-objections', { edges })).toEqual(['e1', 'e3', 'e6']);
  });
});

describe('the questions after reasons', () => {
  it('come up for a contested claim that nothing supports, and not for a fact', () => {
    const edges = ['a -> x attacks', 'b -> y attacks', 'c -> y', 'd -> z attacks'];
    expect(placesOf('undefended-statements', { nodes: ['z:fact'], edges })).toEqual(['x']);
  });

  it('come up for objections from bare claims, and not from facts, quotes or what has a reason', () => {
    const map = mapOf({
      nodes: ['fact:fact', 'quoted'],
      edges: ['a -> x attacks', 'fact -> x attacks', 'c -> x attacks', 'r -> c', 'quoted -> x attacks'],
    });
    const said = withNodes(map, ({ id }) => (id === 'quoted' ? { quote: 'My words.' } : {}));
    expect(wordsOf('bare-objections', said)).toEqual(['“a” attacks “x”']);
  });
});

describe('the question after actors on both sides', () => {
  it('names those who say both ends of an attack, an undercut or a contradiction', () => {
    const nodes = ['a@ann', 'b@ann+ben', 'c@ben', 'd@cleo'];
    const edges = ['a -> b attacks', 'b -> c contradicts', 'd -> a attacks', 'c -> #e2 undercuts', 'a -> b'];
    expect(wordsOf('both-sides', mapOf({ nodes, edges }))).toEqual([
      'ann: “a” attacks “b”',
      'ben: “b” contradicts “c”',
      'ben: “c” undercuts the step that “b” contradicts “c”',
    ]);
  });

  it('takes the people of a state or a paper together, and not those of a bloc', () => {
    const map = mapOf({
      nodes: ['a@minister', 'b@envoy', 'c@left', 'd@right'],
      actors: ['minister<land', 'envoy<office', 'office<land', 'left<bloc', 'right<bloc'],
      edges: ['a -> b attacks', 'c -> d attacks'],
    });
    const kinds = new Map<string, ActorKind>([
      ['land', 'state'],
      ['bloc', 'bloc'],
    ]);
    const actors = map.actors.map((actor) => ({ ...actor, kind: kinds.get(actor.id) ?? actor.kind }));
    expect(wordsOf('both-sides', { ...map, actors })).toEqual(['land: “a” attacks “b”']);
  });
});

describe('the questions after steps', () => {
  it('come up where a statement is for and against the same thing', () => {
    const edges = ['a -> t', 'a -> t attacks', 'b -> t', 'b -> t qualifies', 'c -> t', 'c+d -> t undercuts'];
    expect(placesOf('for-and-against', { edges })).toEqual(['a+t', 'c+t']);
  });

  it('come up where the same step is made again, from either end of a contradiction too', () => {
    const edges = [
      'a+b -> t',
      'b+a -> t',
      'a -> t',
      'x -> y contradicts',
      'y -> x contradicts',
      'a -> t attacks',
    ];
    expect(placesOf('repeated-steps', { edges })).toEqual(['e1+e2', 'e4+e5']);
  });

  it('come up where an implied step has neither a note nor a place in the source', () => {
    const map = withEdges(mapOf({ edges: ['a -> t', 'b -> t', 'c -> t', 'd -> t'] }), ({ id }) => ({
      basis: id === 'e4' ? 'stated' : 'implied',
      note: id === 'e2' ? 'See the last sentence.' : ' ',
      anchors: id === 'e3' ? [{ source: 's' }] : [],
    }));
    expect(wordsOf('unexplained-steps', map)).toEqual(['“a” supports “t”']);
  });

  it('come up where an undercut points at a statement', () => {
    expect(
      placesOf('misplaced-undercuts', { edges: ['a -> t', 'b -> t undercuts', 'c -> #e1 undercuts'] }),
    ).toEqual(['e2']);
  });
});

describe('the questions after sources and speakers', () => {
  it('come up for what has neither a place nor a document, once for a map without sources', () => {
    const map = mapOf({ nodes: ['a', 'b', 'c'] });
    expect(wordsOf('unsourced-statements', map)).toEqual(['The map names no source']);
    const placed = withNodes({ ...map, sources: [source] }, ({ id }) =>
      id === 'a' ? { anchors: [{ source: 's' }] } : id === 'b' ? { cites: { source: 's' } } : {},
    );
    expect(wordsOf('unsourced-statements', placed)).toEqual(['c']);
  });

  it('come up for claims that nobody makes, where the map names anybody', () => {
    const nodes = ['a', 'b:counterclaim', 'c:fact', 'd@ann'];
    expect(placesOf('unattributed-statements', { nodes })).toEqual(['a', 'b']);
    expect(placesOf('unattributed-statements', { nodes: ['a', 'b'] })).toEqual([]);
  });

  it('come up for actors who say nothing, make no step, wrote nothing and have no members', () => {
    const map = mapOf({
      nodes: ['a@ann'],
      actors: ['ann<club', 'writer', 'stepper', 'quiet'],
      edges: ['a -> b'],
    });
    const heard = withEdges({ ...map, sources: [{ ...source, authors: ['writer'] }] }, () => ({
      actors: ['stepper'],
    }));
    expect(wordsOf('silent-actors', heard)).toEqual(['quiet']);
  });

  it('come up for what does not lead to the thesis', () => {
    expect(placesOf('stranded-statements', { thesis: ['t'], edges: ['a -> t', 'x -> y'] })).toEqual([
      'x',
      'y',
    ]);
  });
});

describe('the question after statements in nearly the same words', () => {
  it('brings them together once, unless a restatement or a contradiction does', () => {
    const texts = new Map([
      ['a', 'The treaty that both have signed is aimed at no third country.'],
      ['b', 'The treaty that both have signed is aimed at no other country.'],
      ['c', 'Something else is said here, and at some length.'],
    ]);
    const sketch = { nodes: ['a', 'b', 'c'] };
    const say = (map: ArgumentMap) => withNodes(map, ({ id, text }) => ({ text: texts.get(id) ?? text }));
    expect(wordsOf('alike-statements', say(mapOf(sketch)))).toEqual(['“a” and “b”']);
    for (const type of ['restates', 'contradicts']) {
      const joined = say(mapOf({ ...sketch, edges: [`b -> a ${type}`] }));
      expect(wordsOf('alike-statements', joined)).toEqual([]);
    }
  });
});
