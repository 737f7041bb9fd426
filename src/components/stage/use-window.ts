import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { frame, frameFrom, reveal } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import { calm } from '#components/stage/calm.ts';
import type { Id } from '#domain/map.ts';
import { boundsOf, type Size } from '#scene/geometry.ts';
import type { Layout } from '#scene/layout/layout.ts';
import type { Scene } from '#scene/scene.ts';

/** Margin around the whole drawing, in CSS pixels. */
export const MARGIN = 6;
/** The zoom beyond which a small map is not blown up to fill the window. */
const NEAREST = 1.4;

/**
 * Keeps the window over the drawing where a reader wants it: a new layout comes into view whole, a change of the
 * canvas's size keeps it so until the reader has moved it, and what is selected is never out of sight.
 * Returns what to call when the reader moves the window.
 */
export function useWindow(cy: Graph | null, scene: Scene, layout: Layout, room: Size): () => void {
  const touched = useRef(false);
  const opened = useRef(false);
  const selected = useApp((state) => state.selected);
  const current = useRef({ scene, selected, room });
  current.current = { scene, selected, room };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new layout moves the window, not a new theme.
  useLayoutEffect(() => {
    if (!cy) return;
    cy.resize();
    const { scene, selected, room } = current.current;
    open(cy, scene, selected === null ? null : room);
    showSelected(cy, scene, selected);
    if (opened.current) fadeIn(cy);
    opened.current = true;
    touched.current = false;
  }, [cy, layout]);

  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const observer = new ResizeObserver(() => {
      cy.resize();
      const { scene, selected } = current.current;
      if (!touched.current && selected === null) open(cy, scene, null);
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

/**
 * The opening view: everything, or the beginning of what is to be read downwards. Where details take a part of the
 * `room` already, it is as large as it will be without them, and not all in view.
 */
function open(cy: Graph, { bounds, opening }: Scene, room: Size | null): void {
  const across = (width: number): number => (width - 2 * MARGIN) / bounds.width;
  if (opening.height < bounds.height) frameFrom(cy, bounds, across(cy.width()), MARGIN);
  else if (!room) frame(cy, bounds, MARGIN, false, NEAREST);
  else
    frameFrom(
      cy,
      bounds,
      Math.min(NEAREST, across(room.width), (room.height - 2 * MARGIN) / bounds.height),
      MARGIN,
    );
}

/** Another arrangement comes in softly: everything may stand elsewhere. */
function fadeIn(cy: Graph): void {
  const canvas = cy.container()?.parentElement;
  if (canvas && !calm())
    canvas.animate?.([{ opacity: 0.1 }, { opacity: 1 }], { duration: 220, easing: 'ease-out' });
}

function showSelected(cy: Graph, scene: Scene, selected: Id | null): void {
  const ends = new Set([
    selected,
    ...scene.lines.flatMap((line) => (line.edge === selected ? [line.from, line.to] : [])),
  ]);
  const parts = [...scene.boxes, ...scene.joints].filter(({ id }) => ends.has(id));
  if (parts.length > 0) reveal(cy, boundsOf(parts.map(({ rect }) => rect)), !calm());
}
