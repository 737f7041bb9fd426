import { expect, test } from 'vitest';
import { onPaper } from '#picture/paper-scene.ts';
import { buildScene } from '#scene/build-scene.ts';
import { mapOf } from '../build-map.ts';
import { layoutOf } from '../scene/layout-of.ts';

const MAP = mapOf({ nodes: ['a'], edges: ['b -> a'] });

test('on paper a box says what can be read at its size there, on white', async () => {
  const { layout, shown } = await layoutOf(MAP);
  const scene = buildScene(MAP, shown, layout, 'light');
  expect(onPaper(scene, 0.25).background).toBe('#FFFFFF');
  const [box] = scene.boxes;
  const labelAt = (zoom: number) => onPaper(scene, zoom).boxes[0]?.label;
  expect(labelAt(1)).toBe(box?.text);
  expect(labelAt(0.4)).toBe(box?.label);
  // Smaller than anything can be read at: as large as there is.
  expect(labelAt(0.05)).toBe(box?.farLabels.at(-1));
  expect(labelAt(0.22)?.size).toBeGreaterThan(box?.label.size ?? 0);
});
