import { expect, test } from 'vitest';
import { wholeOf } from '#analysis/drawn.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { structureOf } from '#scene/structure.ts';
import { mapOf } from '../build-map.ts';

const structure = (map: ArgumentMap) => structureOf(map, wholeOf(map));
const joints = (map: ArgumentMap) => structure(map).elements.filter(({ kind }) => kind !== 'box');

test('a plain step is one strand and has no joint', () => {
  const map = mapOf({ edges: ['b -> a'] });
  expect(joints(map)).toEqual([]);
  expect(structure(map).strands).toMatchObject([{ id: 'e1', from: 'b', to: 'a', last: true }]);
});

test('linked premises meet in one bar, from which one strand leads on', () => {
  const map = mapOf({ edges: ['b+c -> a'] });
  const [bar] = joints(map);
  expect(bar).toMatchObject({ kind: 'bar', edge: 'e1' });
  expect(structure(map).strands.map(({ from, to, last }) => [from, to, last])).toEqual([
    ['b', bar?.id, false],
    ['c', bar?.id, false],
    [bar?.id, 'a', true],
  ]);
});

test('an undercut ends on the step that it attacks, not on a box', () => {
  const map = mapOf({ edges: ['b -> a', 'u -> #e1 undercuts'] });
  const [step] = joints(map);
  expect(step).toMatchObject({ kind: 'step', edge: 'e1' });
  const undercut = structure(map).strands.find(({ id }) => id === 'e2');
  expect(undercut).toMatchObject({ from: 'u', to: step?.id, onStep: true });
});

test('an undercut of linked premises ends on their bar', () => {
  const map = mapOf({ edges: ['b+c -> a', 'u -> #e1 undercuts'] });
  expect(joints(map)).toHaveLength(1);
  expect(joints(map)[0]?.kind).toBe('bar');
});

test('a joint gets an id that no node or edge has', () => {
  const map = mapOf({ edges: ['b+c -> a'] });
  const id = joints(map)[0]?.id ?? '';
  const nodes = [...map.nodes, { id, type: 'claim', label: 'x', text: 'X.' } as const];
  expect(joints({ ...map, nodes }).map((joint) => joint.id)).not.toContain(id);
});

test('a bar stands in the chapter of its conclusion if a premise does, else with its first premise', () => {
  const chapterOf = (nodes: string[]) => joints(mapOf({ nodes, edges: ['b+c -> a'] }))[0]?.chapter;
  expect(chapterOf(['a/one', 'b/two', 'c/one'])).toBe('one');
  expect(chapterOf(['a/one', 'b/two', 'c/three'])).toBe('two');
});
