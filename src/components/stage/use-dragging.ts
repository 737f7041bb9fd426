import { useEffect } from 'react';
import { onDrag } from '#canvas/dragging.ts';
import type { Graph } from '#canvas/graph.ts';
import { useCommands } from '#components/app/app-store.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import type { Id } from '#domain/map.ts';
import type { Point } from '#scene/geometry.ts';
import { pinAt } from '#scene/layout/pin-at.ts';
import type { Scene } from '#scene/scene.ts';

/** A box that is dragged takes its words and its tab along, and is pinned where it is let go. */
export function useDragging(
  cy: Graph | null,
  scene: Scene,
  laidOut: LaidOut,
  dragged: (id: Id, away: Point) => void,
): void {
  const { pin } = useCommands();
  useEffect(() => {
    if (!cy) return;
    return onDrag(cy, scene, {
      drag: dragged,
      drop: (id, corner) => pin(pinAt(laidOut, id, corner)),
    });
  }, [cy, scene, laidOut, dragged, pin]);
}
