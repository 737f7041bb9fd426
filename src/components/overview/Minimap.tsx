import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { panBy, viewOf } from '#canvas/viewport.ts';
import { useMedia } from '#components/app/use-media.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { inMinimap, inWorld, minimapFrame, wayTo } from '#components/overview/minimap-frame.ts';
import { paintMinimap } from '#components/overview/paint-minimap.ts';
import { useMinimapView } from '#components/overview/use-minimap-view.ts';
import { centreOf, type Point } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';
import '#styles/overview.css';

interface MinimapProps {
  readonly cy: Graph;
  readonly scene: Scene;
}

/** The whole drawing in small while the window shows clearly less, with the window as a frame that can be moved. */
export function Minimap(props: MinimapProps) {
  return useMedia('(min-width: 720px)') ? <Wide {...props} /> : null;
}

function Wide({ cy, scene }: MinimapProps) {
  const frame = useMemo(() => minimapFrame(scene.bounds), [scene.bounds]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { whole, view, above } = useMinimapView(cy, scene, frame);
  /** From the middle of the window to where it is held, in CSS pixels of the minimap; null while it is not. */
  const grip = useRef<Point | null>(null);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (whole || !element || !context) return;
    const ratio = window.devicePixelRatio || 1;
    // Setting a size empties the canvas.
    element.width = Math.round(frame.width * ratio);
    element.height = Math.round(frame.height * ratio);
    paintMinimap(context, scene, frame, ratio, palette);
  }, [scene, frame, whole, palette]);

  if (whole) return null;

  const pointIn = (event: PointerEvent): Point => {
    const place = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - place.left, y: event.clientY - place.top };
  };
  const moveTo = (point: Point, held: Point): void => {
    cy.stop();
    panBy(cy, ...wayTo(viewOf(cy), inWorld(frame, { x: point.x - held.x, y: point.y - held.y })));
    // As if the drawing itself had been dragged: from now on the window stays where the reader wants it.
    cy.emit('dragpan');
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointIn(event);
    const shown = inMinimap(frame, viewOf(cy));
    const middle = centreOf(shown);
    const held = { x: point.x - middle.x, y: point.y - middle.y };
    const inside = Math.abs(held.x) < shown.width / 2 && Math.abs(held.y) < shown.height / 2;
    grip.current = inside ? held : { x: 0, y: 0 };
    if (!inside) moveTo(point, grip.current);
  };
  const release = (): void => {
    grip.current = null;
  };
  return (
    <div
      className={above ? 'minimap minimap-above' : 'minimap'}
      style={{ width: frame.width, height: frame.height }}
      aria-hidden
      onPointerDown={onPointerDown}
      onPointerMove={(event) => grip.current && moveTo(pointIn(event), grip.current)}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <canvas ref={canvas} />
      <div className="minimap-window" ref={view} />
    </div>
  );
}
