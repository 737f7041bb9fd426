import { type KeyboardEvent, useCallback } from 'react';
import { type Direction, walk } from '#analysis/walk.ts';
import type { Graph } from '#canvas/graph.ts';
import { frame, panBy, ZOOM, zoomBy } from '#canvas/viewport.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import { useDrawn, useMap, useShown } from '#components/app/use-map.ts';
import { calm } from '#components/stage/calm.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import { MARGIN } from '#components/stage/use-window.ts';
import type { Id } from '#domain/map.ts';
import { pinAt } from '#scene/layout/pin-at.ts';
import type { Scene } from '#scene/scene.ts';
import type { Pin } from '#store/state.ts';

const WALKS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'reasons',
  ArrowLeft: 'conclusion',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0.2, 0],
  ArrowLeft: [-0.2, 0],
  ArrowDown: [0, 0.2],
  ArrowUp: [0, -0.2],
};

/** How far a key moves a box in world units, where it would move the window by all of its width. */
const STEP = 300;

function pinnedBy(laidOut: LaidOut, id: Id, [right, down]: readonly [number, number]): Pin | null {
  const rect = laidOut.layout.elements.find((element) => element.id === id)?.rect;
  return rect ? pinAt(laidOut, id, { x: rect.x + right * STEP, y: rect.y + down * STEP }) : null;
}

/** What keys do while the map has the focus. */
export function useStageKeys(
  cy: Graph | null,
  scene: Scene | null,
  laidOut: LaidOut | null,
): (event: KeyboardEvent) => void {
  const map = useMap();
  const shown = useShown();
  const selected = useApp((state) => state.selected);
  const drawn = useDrawn();
  const { select, fold, unfold, pin } = useCommands();

  return useCallback(
    (event) => {
      // Keys pressed on the stage's own buttons are theirs.
      if (!cy || !scene || event.target !== event.currentTarget) return;
      if (event.ctrlKey || event.metaKey) return;
      const glide = !calm();
      const pan = PANS[event.key];
      const direction = WALKS[event.key];
      if (event.altKey) {
        const moved = pan && selected !== null && laidOut ? pinnedBy(laidOut, selected, pan) : null;
        if (!moved) return;
        pin(moved);
      } else if (event.key === ' ') {
        if (selected === null || !drawn?.nodes.has(selected)) return;
        if (drawn.folded.has(selected) && !event.shiftKey) unfold(selected);
        else fold(selected);
      } else if (event.shiftKey && pan) panBy(cy, ...pan);
      else if (direction && !event.shiftKey) {
        const isNode = selected !== null && shown.nodes.has(selected);
        const first = map.thesis.find((id) => shown.nodes.has(id)) ?? scene.boxes[0]?.id ?? null;
        const next = isNode ? walk(map, shown, selected, direction) : first;
        if (next !== null) select(next);
      } else if (event.key === '+' || event.key === '=') zoomBy(cy, ZOOM.step, glide);
      else if (event.key === '-') zoomBy(cy, 1 / ZOOM.step, glide);
      else if (event.key === '0') frame(cy, scene.bounds, MARGIN, glide);
      else if (event.key === 'Enter' && selected !== null) focusDetails();
      else if (event.key === 'Escape') select(null);
      else return;
      event.preventDefault();
    },
    [cy, scene, laidOut, map, shown, drawn, selected, select, fold, unfold, pin],
  );
}
