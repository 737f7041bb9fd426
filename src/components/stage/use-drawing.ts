import { useMemo } from 'react';
import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { MOST_DRAWN, unfoldedTo } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import type { Graph } from '#canvas/graph.ts';
import { viewOf } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import type { Drawing } from '#components/stage/drawing.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { buildScene } from '#scene/build-scene.ts';
import type { Size } from '#scene/geometry.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { shippedLayout } from '#scene/layout/shipped-layouts.ts';
import type { Scene } from '#scene/scene.ts';

/** The page that a picture of the whole map is laid out for, where the screen is no measure: lying, not a column. */
const PAGE: Size = { width: 1176, height: 812 };

function pageFor(room: Size | null): Size {
  return room && room.width >= PAGE.width * 0.8 && room.width > room.height ? room : PAGE;
}

/** The drawing on the stage, for pictures of it. */
export function useDrawing(
  map: ArgumentMap,
  laidOut: LaidOut | null,
  scene: Scene | null,
  cy: Graph | null,
  room: Size | null,
): Drawing {
  const shipped = useApp(({ document }) => (document.status === 'ready' ? document.layouts : null));
  return useMemo(
    () => ({
      shown: () => scene,
      shownIn: (theme) => (laidOut ? buildScene(map, laidOut.drawn, laidOut.layout, theme) : null),
      whole: async (theme) => {
        const shown = visibility(map, NO_FILTER);
        const large = shown.nodes.size > MOST_DRAWN;
        const folding = large ? unfoldedTo(outlineOf(map, shown), Number.POSITIVE_INFINITY) : null;
        const all = drawnPart(map, shown, folding);
        const request = layoutRequest(map, all, pageFor(room));
        const ready = shipped ? shippedLayout(shipped, request) : null;
        return buildScene(map, all, ready ?? (await pageLayouts().layout(request)).layout, theme);
      },
      view: () => (cy ? viewOf(cy) : null),
    }),
    [map, laidOut, scene, cy, room, shipped],
  );
}
