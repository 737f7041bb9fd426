import { expect, test } from 'vitest';
import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { wordsAt } from '#scene/box-words.ts';
import { buildScene } from '#scene/build-scene.ts';
import { PALETTES } from '#scene/palette.ts';
import { mapOf } from '../build-map.ts';
import { layoutOf } from './layout-of.ts';

const MAP = {
  ...mapOf({
    nodes: ['a:claim@author/one', 'b:counterclaim@seoul/one', 'c:article@parties/two', 'd:fact'],
    edges: ['b -> a attacks', 'c+d -> a', 'd -> #e1 undercuts'],
    thesis: ['a'],
  }),
};

async function sceneOf(theme: 'light' | 'dark' = 'light') {
  const { layout, shown } = await layoutOf(MAP);
  return buildScene(MAP, shown, layout, theme);
}

test('every node becomes a box, every strand a line, every gathering a joint', async () => {
  const scene = await sceneOf();
  expect(scene.boxes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(scene.joints.map(({ kind }) => kind)).toEqual(['step', 'bar']);
  expect(scene.lines.map(({ edge }) => edge)).toEqual(['e1', 'e1', 'e2', 'e2', 'e2', 'e3']);
});

test('actor is on the box, relation is on the line, and the two share no colour', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const scene = await sceneOf(theme);
    const spines = new Set(scene.boxes.map(({ spine }) => spine.fill));
    for (const line of scene.lines) expect(spines.has(line.colour)).toBe(false);
    expect(new Set(PALETTES[theme].actors).size).toBe(PALETTES[theme].actors.length);
  }
});

test('only the last stretch of a step carries its arrowhead', async () => {
  const { lines } = await sceneOf();
  const step = lines.filter(({ edge }) => edge === 'e2');
  expect(step.map(({ finishEnd }) => finishEnd)).toEqual(['none', 'none', 'arrow']);
});

test('the thesis stands out', async () => {
  const { boxes } = await sceneOf();
  const [a, b] = boxes;
  expect(a?.thesis).toBe(true);
  expect(a?.fill).not.toBe(b?.fill);
});

test('a box says its sentence near by, its label from afar, larger letters from further, and nothing below 10 px', async () => {
  const [box] = (await sceneOf()).boxes;
  if (!box) throw new Error('There is no box.');
  expect(wordsAt(box, 1)).toBe(box.text);
  expect(wordsAt(box, 0.5)).toBe(box.label);
  expect(wordsAt(box, 0.1)).toBeNull();
  for (let zoom = 0.1; zoom < 4; zoom *= 1.05) {
    const words = wordsAt(box, zoom);
    if (words) expect(words.size * zoom).toBeGreaterThanOrEqual(10);
  }
});

test('what is dimmed in the map is dimmed in the scene', async () => {
  const { layout } = await layoutOf(MAP);
  const shown = drawnPart(MAP, visibility(MAP, { ...NO_FILTER, actors: ['seoul'], lens: 'highlight' }), null);
  const scene = buildScene(MAP, shown, layout, 'light');
  expect(scene.boxes.filter(({ dimmed }) => !dimmed).map(({ id }) => id)).toEqual(['b']);
});
