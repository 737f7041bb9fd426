import { describe, expect, it } from 'vitest';
import { A, AB, B, open } from './open-file.ts';

describe('an edge', () => {
  it('to nothing is left out, with every edge that points at it', () => {
    const edges = [
      { ...AB, id: 'late', to: 'gone' },
      { ...AB, id: 'on-late', to: 'late' },
      { ...AB, id: 'on-on-late', to: 'on-late' },
      AB,
    ];
    const { map, places } = open({ nodes: [A, B], edges });
    expect(map.edges.map(({ id }) => id)).toEqual(['e1']);
    expect(places).toEqual(['edges[0].to', 'edges[1].to', 'edges[2].to']);
  });

  it('with an unknown premise keeps the others, and goes where none is left', () => {
    const edges = [
      { ...AB, from: ['b', 'gone'] },
      { ...AB, id: 'e2', from: ['gone'] },
      { ...AB, id: 'e3', from: 'e1' },
    ];
    const { map, places, messages } = open({ nodes: [A, B], edges });
    expect(map.edges.map(({ id, from }) => [id, from])).toEqual([['e1', ['b']]]);
    expect(places).toEqual(['edges[0].from[1]', 'edges[1].from', 'edges[2].from']);
    expect(messages[2]).toMatch(/"e1" is an edge/);
  });

  it('of an unknown type is never read as support', () => {
    const { map, places, messages } = open({
      nodes: [A, B],
      edges: [
        { ...AB, type: 'rebuts' },
        { ...AB, id: 'e2', type: 4 },
      ],
    });
    expect(map.edges).toEqual([]);
    expect(places).toEqual(['edges[0].type', 'edges[1].type']);
    expect(messages[0]).toMatch(/is "rebuts"; the whole edge was left out/);
  });

  it('that only leads to itself is left out, and so is a ring of edges', () => {
    const edges = [
      { ...AB, id: 'self', to: 'self' },
      { ...AB, id: 'x', to: 'y' },
      { ...AB, id: 'y', to: 'x' },
      AB,
    ];
    expect(open({ nodes: [A, B], edges }).map.edges.map(({ id }) => id)).toEqual(['e1']);
  });

  it('may be a self loop, part of a cycle, parallel to another, or point at an edge further down', () => {
    const edges = [
      { ...AB, id: 'loop', from: 'a' },
      { ...AB, id: 'up', to: 'down' },
      { ...AB, id: 'down', from: 'a', to: 'b' },
      AB,
      { ...AB, id: 'again' },
    ];
    const { map, places } = open({ nodes: [A, B], edges });
    expect(map.edges.map(({ id }) => id)).toEqual(['loop', 'up', 'down', 'e1', 'again']);
    expect(places).toEqual([]);
  });

  it('chain of 20,000 edges on edges is followed without overflow', () => {
    const edges = Array.from({ length: 20_000 }, (_, at) => ({
      ...AB,
      id: `e${at}`,
      to: at === 0 ? 'a' : `e${at - 1}`,
    }));
    expect(open({ nodes: [A, B], edges: edges.toReversed() }).map.edges).toHaveLength(20_000);
  });
});

describe('membership', () => {
  const actor = (id: string, ...partOf: string[]) => ({ id, name: id, kind: 'group', partOf });

  it('in a circle loses the link that closes it', () => {
    const actors = [actor('a', 'b'), actor('b', 'c', 'd'), actor('c', 'a'), actor('d', 'd')];
    const { map, places } = open({ nodes: [], actors });
    expect(map.actors.map(({ partOf }) => partOf)).toEqual([['b'], ['c', 'd'], undefined, undefined]);
    expect(places).toEqual(['actors[2].partOf[0]', 'actors[3].partOf[0]']);
  });

  it('of several wholes, and in a chain of 20,000, is no circle', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      actor(`a${at}`, ...(at < 19_999 ? [`a${at + 1}`] : [])),
    );
    const diamond = [actor('p', 'q', 'r'), actor('q', 's'), actor('r', 's'), actor('s')];
    expect(open({ nodes: [], actors: [...chain, ...diamond] }).places).toEqual([]);
  });
});
