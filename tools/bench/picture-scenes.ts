import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import type { Plate } from '#picture/plate.ts';
import { buildScene } from '#scene/build-scene.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import type { Scene } from '#scene/scene.ts';
import { generatedMap } from '../../bench/generate-map.ts';
import { WINDOW } from './first-picture.ts';

/** The whole of a made-up map of so many statements, nothing folded, as a scene. */
export async function wholeScene(nodes: number): Promise<Scene> {
  const map = generatedMap({ nodes, seed: nodes });
  const all = drawnPart(map, visibility(map, NO_FILTER), null);
  return buildScene(map, all, await layOut(null, layoutRequest(map, all, WINDOW)), 'light');
}

/** A picture of nothing but the scene. */
export function plainPlate(scene: Scene): Plate {
  return { scene, words: 'label', area: null, title: '', filter: '', legend: null, source: '', date: '' };
}
