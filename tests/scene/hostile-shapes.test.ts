import { expect, test } from 'vitest';
import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { walk } from '#analysis/walk.ts';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';
import { LEGIBLE } from '#scene/box-plan.ts';
import { wordsAt } from '#scene/box-words.ts';
import { buildScene } from '#scene/build-scene.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { openingFolding } from '#scene/opening-folding.ts';
import { mapOf } from '../build-map.ts';

const ROOM = { width: 1176, height: 812 };

function large(nodes: number, edges: readonly [from: number, to: number][], label = ''): ArgumentMap {
  return {
    ...mapOf({ thesis: ['n0'] }),
    nodes: Array.from({ length: nodes }, (_, i) => ({
      id: `n${i}`,
      type: 'claim',
      label: label || `Claim ${i}`,
      text: label || `The sentence of claim ${i}.`,
    })),
    edges: edges.map(
      ([from, to], i): MapEdge => ({ id: `e${i}`, type: 'supports', from: [`n${from}`], to: `n${to}` }),
    ),
  };
}

const pairs = (count: number, to: (i: number) => number): [number, number][] =>
  Array.from({ length: count }, (_, i) => [i + 1, to(i)]);

const undercuts = (count: number): ArgumentMap => {
  const map = large(count, [[1, 0]]);
  const chain = Array.from(
    { length: count - 2 },
    (_, i): MapEdge => ({
      id: `e${i + 1}`,
      type: 'undercuts',
      from: [`n${i + 2}`],
      to: `e${i}`,
    }),
  );
  return { ...map, edges: [...map.edges, ...chain] };
};

const everyPair = Array.from({ length: 500 }, (_, i) =>
  Array.from({ length: i }, (__, j): [number, number] => [i, j]),
).flat();

test.each([
  ['a complete graph of 500', large(500, everyPair)],
  [
    'a star of 50,000',
    large(
      50_000,
      pairs(49_999, () => 0),
    ),
  ],
  [
    'a chain of 20,000',
    large(
      20_000,
      pairs(19_999, (i) => i),
    ),
  ],
  ['a circle of 3,000', large(3000, [...pairs(2999, (i) => i), [0, 2999]])],
  [
    'labels of 10,000 characters',
    large(
      3,
      [
        [1, 0],
        [2, 0],
      ],
      'word '.repeat(2000),
    ),
  ],
  [
    'labels of one endless word',
    large(
      3,
      [
        [1, 0],
        [2, 0],
      ],
      'x'.repeat(10_000),
    ),
  ],
  ['20,000 single boxes', large(20_000, [])],
  ['5,000 steps that each undercut another', undercuts(5000)],
])('%s opens to something that can be read, and says what it leaves out', async (_, map) => {
  const shown = visibility(map, NO_FILTER);
  const drawn = drawnPart(map, shown, openingFolding(map, shown, ROOM));
  const layout = await layOut(null, layoutRequest(map, drawn, ROOM));
  const scene = buildScene(map, drawn, layout, 'light');
  expect(scene.boxes.length).toBeGreaterThan(2);
  expect(scene.boxes.length).toBeLessThanOrEqual(120);
  expect(drawn.nodes.has('n0')).toBe(true);

  // Everything that is not drawn is behind a tab, or among the roots that are counted.
  const behind = [...drawn.folded.values()].reduce(
    (sum, { hidden }) => sum + hidden,
    drawn.foldedRoots?.hidden ?? 0,
  );
  expect(behind).toBeGreaterThanOrEqual(map.nodes.length - drawn.nodes.size);
  // Everything drawn is joined, or its lines are counted.
  const inside = map.edges.filter(
    (edge) => edge.from.every((id) => drawn.nodes.has(id)) && drawn.nodes.has(edge.to),
  );
  expect(inside.filter((edge) => !drawn.edges.has(edge.id))).toHaveLength(drawn.leftOut);

  const zoom = Math.min(ROOM.width / scene.opening.width, ROOM.height / scene.opening.height);
  expect(zoom).toBeGreaterThanOrEqual(LEGIBLE.farLabel);
  for (const box of scene.boxes) expect(wordsAt(box, zoom)).not.toBeNull();
});

test('a filter and a walk follow any chain of attacks on steps to its end', () => {
  const map = undercuts(20_000);
  const said = { ...map, nodes: map.nodes.map((node) => ({ ...node, actors: ['all'] })) };
  const actors = [{ id: 'all', name: 'All', kind: 'group' } as const];
  const shown = visibility({ ...said, actors }, { ...NO_FILTER, actors: ['all'], lens: 'only' });
  expect(shown.edges.size).toBe(map.edges.length);
  expect(walk(map, visibility(map, NO_FILTER), 'n19999', 'conclusion')).toBe('n0');
});
