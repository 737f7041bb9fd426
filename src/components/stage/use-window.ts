import { useEffect, useLayoutEffect, useRef } from 'react';
import { AT_REST, type Glide, glide, held } from '#canvas/glide.ts';
import type { Graph } from '#canvas/graph.ts';
import { follow, frame, frameFrom, reveal, viewOf } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import { calm } from '#components/stage/calm.ts';
import { coveredCorner, frameAll, MARGIN } from '#components/stage/frame-all.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import type { Id } from '#domain/map.ts';
import { boundsOf, type Point, type Size } from '#scene/geometry.ts';
import { placeInScene } from '#scene/place-in-scene.ts';
import type { Scene } from '#scene/scene.ts';

/** The zoom beyond which a small map is not blown up to fill the window. */
const NEAREST = 1.4;

/** The window over the drawing. */
interface MapWindow {
  /** To be called when the reader moves it. */
  readonly moved: () => void;
  /** What is on its way after the last change. */
  readonly gliding: () => Glide;
  /** To be called while the reader drags a box: so far from where it was drawn, in world units. */
  readonly dragged: (id: Id, away: Point) => void;
}

/** What the drawing in the window comes from. */
interface Arranged {
  readonly laidOut: Pick<LaidOut, 'keeping'>;
  /** Whether another layout is on its way. */
  readonly awaited?: boolean;
  readonly room: Size | null;
  /** Of another drawing than the map's: what is selected in it. */
  readonly chosen?: Id | null;
}

/**
 * Keeps the window over the drawing where a reader wants it: another drawing comes into view whole, a box whose folds
 * are opened or closed stays where it is, a change of the canvas's size keeps everything in view until the reader has
 * moved it, and what is selected is never out of sight. What was there before glides to its new place.
 */
export function useWindow(
  cy: Graph | null,
  scene: Scene,
  { laidOut, awaited = false, room, chosen }: Arranged,
): MapWindow {
  const touched = useRef(false);
  const onMap = useApp((state) => state.selected);
  const selected = chosen === undefined ? onMap : chosen;
  const asked = useApp((state) => state.filter.question !== null);
  // Beside an answer all of its drawing is in view; beside mere details it is as large as without them.
  const inView = selected === null || asked;
  const current = useRef({ scene, selected, room, inView, awaited });
  current.current = { scene, selected, room, inView, awaited };
  const last = useRef<Scene | null>(null);
  const gliding = useRef<Glide>(AT_REST);

  useLayoutEffect(() => {
    if (!cy) return;
    cy.resize();
    const { scene, selected, room, inView } = current.current;
    const before = last.current;
    last.current = scene;
    const drift = before && laidOut.keeping ? keep(cy, before, scene, laidOut.keeping.box) : null;
    if (drift) {
      touched.current = true;
    } else {
      open(cy, scene, inView ? null : room);
      touched.current = false;
    }
    showSelected(cy, scene, selected);
    if (before) gliding.current = arrive(cy, before, scene, drift ?? HERE);
    // Ahead of the next scene's elements, and ahead of the end of Cytoscape: neither can bear a step of this way any more.
    return () => gliding.current.stop();
  }, [cy, laidOut]);

  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const observer = new ResizeObserver(() => {
      const { scene, selected, inView, awaited } = current.current;
      // The sentence of a filter makes the stage lower: what is about to go is not drawn once more for that.
      if (awaited) return;
      cy.resize();
      if (!touched.current && inView) open(cy, scene, null);
      else showSelected(cy, scene, selected);
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy]);

  useEffect(() => {
    if (cy) showSelected(cy, current.current.scene, selected);
  }, [cy, selected]);

  return useRef<MapWindow>({
    moved: () => {
      touched.current = true;
    },
    gliding: () => gliding.current,
    dragged: (id, away) => {
      gliding.current = held(id, away);
    },
  }).current;
}

const HERE: Point = { x: 0, y: 0 };

/**
 * Keeps a box where it stands on the screen, or the window where it is. Gives how far the window went in the world; null
 * where the box is not in both drawings.
 */
function keep(cy: Graph, before: Scene, now: Scene, id: Id | null): Point | null {
  if (id === null) return HERE;
  const old = before.boxes.find((box) => box.id === id);
  const box = now.boxes.find((one) => one.id === id);
  if (!old || !box) return null;
  follow(cy, old.rect, box.rect);
  return { x: box.rect.x - old.rect.x, y: box.rect.y - old.rect.y };
}

/**
 * The opening view: everything, or the beginning of what is to be read downwards. Where details take a part of the
 * `room` already, it is as large as it will be without them, and not all in view.
 */
function open(cy: Graph, { bounds, opening }: Scene, room: Size | null): void {
  const across = (width: number): number => (width - 2 * MARGIN) / bounds.width;
  if (opening.height < bounds.height || opening.width < bounds.width)
    frame(cy, opening, { margin: MARGIN, nearest: NEAREST });
  else if (!room) frameAll(cy, bounds, false, NEAREST);
  else
    frameFrom(
      cy,
      bounds,
      Math.min(NEAREST, across(room.width), (room.height - 2 * MARGIN) / bounds.height),
      MARGIN,
    );
}

/** What stays glides; a drawing that shares little with the last one comes in softly as a whole. */
function arrive(cy: Graph, before: Scene, now: Scene, drift: Point): Glide {
  if (calm()) return AT_REST;
  const old = new Set(before.boxes.map((box) => box.id));
  const staying = now.boxes.filter((box) => old.has(box.id)).length;
  if (staying * 3 >= Math.min(old.size, now.boxes.length)) return glide(cy, before, now, drift);
  const canvas = cy.container()?.parentElement;
  canvas?.animate?.([{ opacity: 0.1 }, { opacity: 1 }], { duration: 220, easing: 'ease-out' });
  return AT_REST;
}

function showSelected(cy: Graph, scene: Scene, selected: Id | null): void {
  const ends = new Set([
    selected,
    ...scene.lines.flatMap((line) => (line.edge === selected ? [line.from, line.to] : [])),
  ]);
  const parts = [...scene.boxes, ...scene.joints].filter(({ id }) => ends.has(id));
  const place = selected === null ? null : placeInScene(scene, selected);
  const rects = [...parts.map(({ rect }) => rect), ...(place ? [place] : [])];
  if (rects.length === 0) return;
  const all = boundsOf(rects);
  const view = viewOf(cy);
  // Of a step that is longer than the window the middle is shown.
  const fits = all.width < view.width && all.height < view.height;
  reveal(cy, fits || !place ? all : place, !calm(), coveredCorner(cy));
}
