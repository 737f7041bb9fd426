import { useEffect } from 'react';
import type { Graph } from '#canvas/graph.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** What the stage's element tells of its drawing: a canvas has no parts that a program could ask. */
export interface Probe {
  /** Where a node's box stands on the page, in CSS pixels; null where it is not drawn. */
  boxAt(id: string): Rect | null;
  /** The same of the tab that unfolds what hangs on it; null where there is none. */
  tabAt(id: string): Rect | null;
  zoom(): number;
  /** Every box that is drawn, in world units, with the lines of its sentence. */
  drawn(): readonly { readonly id: string; readonly rect: Rect; readonly lines: readonly string[] }[];
}

/** Hangs the probe on the stage's element, as its property `counterpoint`. */
export function useProbe(cy: Graph | null, scene: Scene): void {
  useEffect(() => {
    const stage = cy?.container()?.closest('.stage');
    if (!cy || !stage) return;
    const probe: Probe = {
      zoom: () => cy.zoom(),
      boxAt: (id) => onPage(cy, scene.boxes.find((box) => box.id === id)?.rect),
      tabAt: (id) => onPage(cy, scene.boxes.find((box) => box.id === id)?.tab?.rect),
      drawn: () => scene.boxes.map(({ id, rect, text }) => ({ id, rect, lines: text.lines })),
    };
    Object.assign(stage, { counterpoint: probe });
  }, [cy, scene]);
}

function onPage(cy: Graph, rect: Rect | undefined): Rect | null {
  const place = cy.container()?.getBoundingClientRect();
  if (!rect || !place) return null;
  const zoom = cy.zoom();
  const pan = cy.pan();
  return {
    x: place.x + rect.x * zoom + pan.x,
    y: place.y + rect.y * zoom + pan.y,
    width: rect.width * zoom,
    height: rect.height * zoom,
  };
}
