import { useEffect } from 'react';
import type { ActorGraph } from '#analysis/actor-graph.ts';
import { listen } from '#canvas/gestures.ts';
import type { Graph } from '#canvas/graph.ts';
import { frame } from '#canvas/viewport.ts';
import type { ActorDeeds } from '#components/actor-graph/actor-deeds.ts';
import { calm } from '#components/stage/calm.ts';
import { actorKey, relationKey } from '#scene/actors/actor-keys.ts';
import { grown } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** How near a double click goes. */
const NEAR = 1.15;

/** Clicks and taps on the graph of actors open what was hit, two in a row go nearer. */
export function useActorGestures(
  cy: Graph | null,
  graph: ActorGraph,
  scene: Scene,
  deeds: ActorDeeds,
  moved: () => void,
): void {
  useEffect(() => {
    if (!cy) return;
    const actors = new Map(graph.actors.map((actor) => [actorKey(actor.id), actor]));
    const lines = new Map(graph.lines.map((line) => [relationKey(line), line]));
    return listen(cy, {
      hit: (meant) => {
        const actor = meant?.kind === 'box' ? actors.get(meant.id) : undefined;
        const line = meant?.kind === 'box' ? undefined : lines.get(meant?.id ?? '');
        if (actor) deeds.pick(actor.id);
        else if (line) deeds.ask(line);
        else deeds.letGo();
      },
      hitTwice: (meant) => {
        const box = meant?.kind === 'box' && scene.boxes.find(({ id }) => id === meant.id);
        if (!box) return;
        moved();
        frame(cy, grown(box.rect, box.rect.width * 0.7), { margin: 12, glide: !calm(), nearest: NEAR });
      },
      point: deeds.point,
      hold: deeds.point,
      look: () => {
        moved();
        deeds.point(null);
      },
    });
  }, [cy, graph, scene, deeds, moved]);
}
