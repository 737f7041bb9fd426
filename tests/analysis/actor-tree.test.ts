import { describe, expect, it } from 'vitest';
import { actorCounts } from '#analysis/actor-counts.ts';
import { searchActors } from '#analysis/actor-search.ts';
import { type ActorPlace, actorTree, placesOf } from '#analysis/actor-tree.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** A map of actors only: `{ b: ['a'] }` makes `b` a part of `a`. */
function actorsOnly(partOf: ReadonlyArray<readonly [id: string, wholes: readonly string[]]>): ArgumentMap {
  const actors = partOf.map(([id, wholes]) => ({ id, name: id, kind: 'group', partOf: wholes }) as const);
  return { title: 't', language: 'en', thesis: [], sources: [], topics: [], actors, nodes: [], edges: [] };
}

const outline = (tree: readonly ActorPlace[]): unknown =>
  tree.map(({ actor, children }) => (children.length > 0 ? [actor.id, outline(children)] : actor.id));

describe('the actor tree', () => {
  it('puts members under their wholes, in the map’s order', () => {
    expect(
      outline(
        actorTree(
          actorsOnly([
            ['minister', ['state']],
            ['state', ['bloc']],
            ['bloc', []],
            ['press', []],
          ]),
        ),
      ),
    ).toEqual([['bloc', [['state', ['minister']]]], 'press']);
  });

  it('puts an actor of several wholes under each, with keys of its own', () => {
    const tree = actorTree(
      actorsOnly([
        ['a', []],
        ['b', []],
        ['c', ['a', 'b']],
      ]),
    );
    expect(outline(tree)).toEqual([
      ['a', ['c']],
      ['b', ['c']],
    ]);
    const keys = placesOf(tree).map((place) => place.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows each actor of a circle of membership', () => {
    const tree = actorTree(
      actorsOnly([
        ['a', ['b']],
        ['b', ['a']],
        ['self', ['self']],
        ['free', []],
      ]),
    );
    expect(new Set(placesOf(tree).map(({ actor }) => actor.id))).toEqual(new Set(['a', 'b', 'self', 'free']));
  });

  it('passes over a whole that the map does not have', () => {
    expect(outline(actorTree(actorsOnly([['a', ['nowhere']]])))).toEqual(['a']);
  });

  it('stays small where many wholes at many levels multiply, and deep chains do no harm', () => {
    const levels = Array.from(
      { length: 20 },
      (_, i) => [`${i}`, i > 1 ? [`${i - 1}`, `${i - 2}`] : []] as const,
    );
    expect(placesOf(actorTree(actorsOnly(levels))).length).toBeLessThan(1000);
    const chain = Array.from({ length: 3000 }, (_, i) => [`${i}`, i > 0 ? [`${i - 1}`] : []] as const);
    expect(placesOf(actorTree(actorsOnly(chain)))).toHaveLength(3000);
  });

  it('finds every word, whatever its accents and case, and keeps what the actor stands under', () => {
    const tree = actorTree(
      actorsOnly([
        ['État', []],
        ['Élise Dupont', ['État']],
        ['Other', []],
      ]),
    );
    expect(outline(searchActors(tree, ' dupont  ELISE'))).toEqual([['État', ['Élise Dupont']]]);
    expect(searchActors(tree, '  ')).toBe(tree);
    expect(searchActors(tree, '(a+)+$')).toEqual([]);
  });

  it('counts what an actor and its members assert, a joint statement once', () => {
    const map = actorsOnly([
      ['state', []],
      ['minister', ['state']],
      ['press', []],
    ]);
    const node = { type: 'claim', label: 'l', text: 't' } as const;
    const nodes = [
      { ...node, id: '1', actors: ['state', 'minister'] },
      { ...node, id: '2', actors: ['minister'] },
    ];
    expect(Object.fromEntries(actorCounts({ ...map, nodes }))).toEqual({ state: 2, minister: 2, press: 0 });
  });
});
