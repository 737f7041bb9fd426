import { Maximize, Minus, Plus } from 'lucide-react';
import type { Graph } from '#canvas/graph.ts';
import { ZOOM, zoomBy } from '#canvas/viewport.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { calm } from '#components/stage/calm.ts';
import { frameAll } from '#components/stage/frame-all.ts';
import type { Scene } from '#scene/scene.ts';

/** Nearer, further, everything. */
export function ZoomButtons({ cy, scene }: { readonly cy: Graph; readonly scene: Scene }) {
  return (
    <div className="zoom-buttons">
      <IconButton label="Zoom in" onPress={() => zoomBy(cy, ZOOM.step, !calm())}>
        <Plus aria-hidden="true" />
      </IconButton>
      <IconButton label="Zoom out" onPress={() => zoomBy(cy, 1 / ZOOM.step, !calm())}>
        <Minus aria-hidden="true" />
      </IconButton>
      <IconButton label="Show the whole map" onPress={() => frameAll(cy, scene.bounds, !calm())}>
        <Maximize aria-hidden="true" />
      </IconButton>
    </div>
  );
}
