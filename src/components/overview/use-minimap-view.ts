import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { viewOf } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import { inMinimap, type MinimapFrame, showsWhole } from '#components/overview/minimap-frame.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

interface MinimapView {
  /** Whether the window shows nearly the whole drawing. */
  readonly whole: boolean;
  /** The element that stands for the window; it is moved without rendering anew. */
  readonly view: RefObject<HTMLDivElement | null>;
  /** Whether the minimap must stand above, because below it would cover the selected box. */
  readonly above: boolean;
}

/** CSS pixels from the stage's edges, and around what is not to be covered. */
const INSET = 12 + 8;

/** Follows the window over the drawing, once a frame. */
export function useMinimapView(cy: Graph, scene: Scene, frame: MinimapFrame): MinimapView {
  const view = useRef<HTMLDivElement>(null);
  const selected = useApp((state) => state.selected);
  const [whole, setWhole] = useState(true);
  const [above, setAbove] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the element to move is only there while it is not the whole.
  useLayoutEffect(() => {
    const box = scene.boxes.find(({ id }) => id === selected)?.rect;
    let asked = 0;
    const follow = (): void => {
      asked = 0;
      const shown = viewOf(cy);
      setWhole(showsWhole(shown, scene.bounds));
      setAbove(box !== undefined && isUnder(cy, frame, box));
      if (!view.current) return;
      const { x, y, width, height } = inMinimap(frame, shown);
      Object.assign(view.current.style, {
        transform: `translate(${x}px, ${y}px)`,
        width: `${width}px`,
        height: `${height}px`,
      });
    };
    const ask = (): void => {
      asked ||= requestAnimationFrame(follow);
    };
    follow();
    cy.on('viewport resize', ask);
    return () => {
      cy.off('viewport resize', ask);
      cancelAnimationFrame(asked);
    };
  }, [cy, scene, frame, selected, whole]);
  return { whole, view, above };
}

/** Whether a box of the world lies where the minimap does when it stands in the lower left corner. */
function isUnder(cy: Graph, frame: MinimapFrame, box: Rect): boolean {
  const zoom = cy.zoom();
  const { x, y } = cy.pan();
  const right = (box.x + box.width) * zoom + x;
  const bottom = (box.y + box.height) * zoom + y;
  return (
    right > 0 &&
    box.x * zoom + x < frame.width + INSET &&
    bottom > cy.height() - frame.height - INSET &&
    box.y * zoom + y < cy.height()
  );
}
