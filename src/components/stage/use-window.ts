import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { frame, frameFromTop, reveal } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import { calm } from '#components/stage/calm.ts';
import type { Layout } from '#scene/layout/layout.ts';
import type { Scene } from '#scene/scene.ts';

/** Margin around the whole drawing, in CSS pixels. */
export const MARGIN = 6;

/**
 * Keeps the window over the drawing where a reader wants it: a new layout comes into view whole, a change of the
 * canvas's size keeps it so until the reader has moved it, and what is selected is never out of sight.
 * Returns what to call when the reader moves the window.
 */
export function useWindow(cy: Graph | null, scene: Scene, layout: Layout): () => void {
  const touched = useRef(false);
  const selected = useApp((state) => state.selected);
  const current = useRef({ scene, selected });
  current.current = { scene, selected };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new layout moves the window, not a new theme.
  useLayoutEffect(() => {
    if (!cy) return;
    cy.resize();
    open(cy, current.current.scene);
    touched.current = false;
  }, [cy, layout]);

  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const observer = new ResizeObserver(() => {
      cy.resize();
      const { scene, selected } = current.current;
      if (!touched.current && selected === null) open(cy, scene);
      else showSelected(cy, scene, selected);
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy]);

  useEffect(() => {
    if (cy) showSelected(cy, current.current.scene, selected);
  }, [cy, selected]);

  return useRef(() => {
    touched.current = true;
  }).current;
}

/** The opening view: everything, or the beginning of what is to be read downwards. */
function open(cy: Graph, { bounds, opening }: Scene): void {
  if (opening.height < bounds.height) frameFromTop(cy, bounds, MARGIN);
  else frame(cy, bounds, MARGIN);
}

function showSelected(cy: Graph, scene: Scene, selected: string | null): void {
  const box = selected === null ? undefined : scene.boxes.find(({ id }) => id === selected);
  if (box) reveal(cy, box.rect, !calm());
}
