import { type RefObject, useEffect } from 'react';
import type { Graph } from '#canvas/graph.ts';

/** Keeps an element whose parts stand at world coordinates over the drawing, wherever the window moves. */
export function useFollowing(cy: Graph | null, layer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!cy) return;
    const follow = (): void => {
      const { x, y } = cy.pan();
      const zoom = cy.zoom();
      layer.current?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${zoom})`);
      layer.current?.style.setProperty('--zoom', String(zoom));
    };
    follow();
    cy.on('viewport', follow);
    return () => void cy.off('viewport', follow);
  }, [cy, layer]);
}
