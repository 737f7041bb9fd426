import type { KeyboardEvent } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { panBy, ZOOM, zoomBy } from '#canvas/viewport.ts';
import { calm } from '#components/stage/calm.ts';
import { frameAll } from '#components/stage/frame-all.ts';
import type { Scene } from '#scene/scene.ts';

const PANS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowRight', [0.2, 0]],
  ['ArrowLeft', [-0.2, 0]],
  ['ArrowDown', [0, 0.2]],
  ['ArrowUp', [0, -0.2]],
]);

/** Moves the window over a drawing where a key is meant for that; whether it was. */
export function moveWindow(cy: Graph, { bounds }: Scene, { key, shiftKey }: KeyboardEvent): boolean {
  const pan = shiftKey ? PANS.get(key) : undefined;
  if (pan) panBy(cy, ...pan);
  else if (key === '+' || key === '=') zoomBy(cy, ZOOM.step, !calm());
  else if (key === '-') zoomBy(cy, 1 / ZOOM.step, !calm());
  else if (key === '0') frameAll(cy, bounds, !calm());
  else return false;
  return true;
}
