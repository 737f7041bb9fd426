import { useMemo } from 'react';
import { type ActorGraph, actorGraph } from '#analysis/actor-graph.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import type { Graph } from '#canvas/graph.ts';
import { viewOf } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import type { Drawing } from '#components/stage/drawing.ts';
import { type ActorLayout, actorLayout } from '#scene/actors/actor-layout.ts';
import { actorScene } from '#scene/actors/actor-scene.ts';
import type { Size } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** The page that a picture of the whole graph is laid out for. */
const PAGE: Size = { width: 1176, height: 812 };

/** The graph of actors as the drawing on the page, for pictures of it. */
export function useActorDrawing(
  scene: Scene,
  graph: ActorGraph,
  layout: ActorLayout,
  cy: Graph | null,
): Drawing {
  const map = useMap();
  const chosen = useApp((state) => state.filter.actors);
  return useMemo(
    () => ({
      shown: () => scene,
      shownIn: (theme) => actorScene(map, graph, layout, chosen, theme),
      whole: async (theme) => {
        const all = actorGraph(map, visibility(map, NO_FILTER));
        return actorScene(map, all, actorLayout(map, all, PAGE), [], theme);
      },
      view: () => (cy ? viewOf(cy) : null),
    }),
    [map, scene, graph, layout, chosen, cy],
  );
}
