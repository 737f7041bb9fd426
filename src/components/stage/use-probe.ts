import { useEffect } from 'react';
import type { Graph } from '#canvas/graph.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** What the stage's element tells of its drawing: a canvas has no parts that a program could ask. */
export interface Probe {
  /** Where a node's box stands on the page, in CSS pixels; null where it is not drawn. */
  boxAt(id: string): Rect | null;
  zoom(): number;
}

/** Hangs the probe on the stage's element, as its property `counterpoint`. */
export function useProbe(cy: Graph | null, scene: Scene): void {
  useEffect(() => {
    const stage = cy?.container()?.closest('.stage');
    if (!cy || !stage) return;
    const probe: Probe = {
      zoom: () => cy.zoom(),
      boxAt: (id) => {
        const box = scene.boxes.find((one) => one.id === id);
        const place = cy.container()?.getBoundingClientRect();
        if (!box || !place) return null;
        const zoom = cy.zoom();
        const pan = cy.pan();
        return {
          x: place.x + box.rect.x * zoom + pan.x,
          y: place.y + box.rect.y * zoom + pan.y,
          width: box.rect.width * zoom,
          height: box.rect.height * zoom,
        };
      },
    };
    Object.assign(stage, { counterpoint: probe });
  }, [cy, scene]);
}
