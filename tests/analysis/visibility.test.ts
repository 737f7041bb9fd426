import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENSES, type Lens, NO_FILTER } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const MAP = mapOf({
  actors: ['seoul', 'chang<seoul', 'author', 'tokyo'],
  nodes: [
    'thesis@author',
    'nonsense:counterclaim@chang',
    'answer@author',
    'article:article',
    'stir@seoul',
    'aside@author',
  ],
  edges: [
    'nonsense -> thesis attacks',
    'answer -> nonsense attacks',
    'article -> answer',
    'stir -> nonsense',
    'aside -> article',
  ],
});

const shownTo = (lens: Lens, ...actors: string[]) => visibility(MAP, { ...NO_FILTER, actors, lens });
const nodes = (lens: Lens, ...actors: string[]) => [...shownTo(lens, ...actors).nodes];

test('with nobody chosen the whole map is shown', () => {
  expect(nodes('only')).toHaveLength(6);
  expect(shownTo('only').edges.size).toBe(5);
});

test('“only theirs” is what the actor and those who belong to it assert, and the edges among that', () => {
  expect(nodes('only', 'seoul')).toEqual(['nonsense', 'stir']);
  expect([...shownTo('only', 'seoul').edges]).toEqual(['e4']);
  expect(nodes('only', 'chang')).toEqual(['nonsense']);
});

test('“what answers them” adds the attacks on it and the reasons that these rest on directly', () => {
  expect(nodes('answers', 'chang')).toEqual(['nonsense', 'answer', 'article']);
});

test('a step of theirs that is undercut is answered too', () => {
  const map = mapOf({ nodes: ['a@x', 'b@x', 'u@y'], edges: ['b -> a', 'u -> #e1 undercuts'] });
  expect([...visibility(map, { ...NO_FILTER, actors: ['x'], lens: 'answers' }).nodes]).toEqual([
    'a',
    'b',
    'u',
  ]);
});

test('a contradiction answers in both directions', () => {
  const map = mapOf({ nodes: ['a@x', 'b@y'], edges: ['a -> b contradicts'] });
  for (const actor of ['x', 'y']) {
    expect([...visibility(map, { ...NO_FILTER, actors: [actor], lens: 'answers' }).nodes]).toEqual([
      'a',
      'b',
    ]);
  }
});

test('“highlight in context” keeps everything and dims what is not theirs', () => {
  const shown = shownTo('highlight', 'seoul');
  expect(shown.nodes.size).toBe(6);
  expect(shown.dimmed.has('thesis')).toBe(true);
  expect(shown.dimmed.has('nonsense')).toBe(false);
  expect(shown.dimmed.has('e4')).toBe(false);
});

test('an actor who says nothing leaves nothing', () => {
  expect(nodes('answers', 'tokyo')).toEqual([]);
});

test('an actor that the map does not know is passed over', () => {
  expect(nodes('only', 'nobody')).toHaveLength(6);
});

test('no shown edge has an end that is not shown, whatever the map and the choice', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.constantFrom(...LENSES), fc.nat(), (map, lens, pick) => {
      const actor = map.actors[pick % Math.max(1, map.actors.length)]?.id;
      const shown = visibility(map, { ...NO_FILTER, actors: actor === undefined ? [] : [actor], lens });
      const { edge } = lookupOf(map);
      for (const id of shown.edges) {
        const one = edge.get(id);
        expect(one?.from.every((from) => shown.nodes.has(from))).toBe(true);
        expect(shown.nodes.has(one?.to ?? '') || shown.edges.has(one?.to ?? '')).toBe(true);
      }
    }),
  );
});

test('the sentence says how much of the map is shown, and of whom', () => {
  const say = (lens: Lens, ...actors: string[]) =>
    filterSentence(MAP, { ...NO_FILTER, actors, lens }, shownTo(lens, ...actors));
  expect(say('answers', 'chang')).toBe('3 of 6: chang and what answers them');
  expect(say('only', 'seoul', 'author')).toBe('5 of 6: what is said by seoul and author');
  expect(say('highlight', 'seoul')).toBe('2 of 6 highlighted: seoul');
  expect(say('only')).toBe('');
});
