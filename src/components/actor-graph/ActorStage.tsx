import { use, useEffect, useMemo, useState } from 'react';
import type { ActorGraph } from '#analysis/actor-graph.ts';
import type { Speaker } from '#analysis/actor-steps.ts';

import type { Graph } from '#canvas/graph.ts';
import { ActorCard } from '#components/actor-graph/ActorCard.tsx';
import { ActorMarks } from '#components/actor-graph/ActorMarks.tsx';
import type { ActorDeeds } from '#components/actor-graph/actor-deeds.ts';
import { LineCard } from '#components/actor-graph/LineCard.tsx';
import { useActorDrawing } from '#components/actor-graph/use-actor-drawing.ts';
import { useActorGestures } from '#components/actor-graph/use-actor-gestures.ts';
import type { StepsQuestion } from '#components/actor-graph/use-actor-graph.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { useTheme } from '#components/app/use-theme.ts';
import { Canvas } from '#components/stage/Canvas.tsx';
import { DrawingRegister } from '#components/stage/drawing.ts';
import { useWindow } from '#components/stage/use-window.ts';
import { ZoomButtons } from '#components/stage/ZoomButtons.tsx';
import type { Id } from '#domain/map.ts';
import { actorKey, relationKey } from '#scene/actors/actor-keys.ts';
import type { ActorLayout } from '#scene/actors/actor-layout.ts';
import { actorScene } from '#scene/actors/actor-scene.ts';

interface ActorStageProps {
  readonly graph: ActorGraph;
  readonly layout: ActorLayout;
  readonly asked: StepsQuestion | null;
}

/** The drawing of the graph of actors, what can be done on it, and the card of what was chosen on it. */
export function ActorStage({ graph, layout, asked }: ActorStageProps) {
  const map = useMap();
  const theme = useTheme();
  const palette = usePalette();
  const chosen = useApp((state) => state.filter.actors);
  const { ask } = useCommands();
  const scene = useMemo(
    () => actorScene(map, graph, layout, chosen, theme, palette),
    [map, graph, layout, chosen, theme, palette],
  );
  const [picked, setPicked] = useState<{ readonly id: Speaker } | null>(null);
  const [pointed, point] = useState<Id | null>(null);
  const [cy, setCy] = useState<Graph | null>(null);
  const deeds = useMemo(
    (): ActorDeeds => ({
      pick: (id) => {
        setPicked({ id });
        if (asked) ask(null);
      },
      ask: ({ side, by, on }) => {
        setPicked(null);
        ask({ kind: 'steps', side, by, on });
      },
      letGo: () => {
        setPicked(null);
        if (asked) ask(null);
      },
      point,
    }),
    [asked, ask],
  );

  const actor = picked && !asked ? graph.actors.find(({ id }) => id === picked.id) : undefined;
  const selected = asked ? relationKey(asked) : actor ? actorKey(actor.id) : null;
  const laidOut = useMemo(() => ({ layout, keeping: null }), [layout]);
  const { moved, gliding } = useWindow(cy, scene, { laidOut, room: null, chosen: selected });
  useActorGestures(cy, graph, scene, deeds, moved);
  const register = use(DrawingRegister);
  const drawing = useActorDrawing(scene, graph, layout, cy);
  useEffect(() => register(drawing), [register, drawing]);

  return (
    <div className="actor-stage">
      <ActorMarks cy={cy} graph={graph} scene={scene} selected={selected} deeds={deeds}>
        <Canvas
          scene={scene}
          cy={cy}
          onCore={setCy}
          gliding={gliding}
          still
          selected={selected}
          pointed={pointed}
          alone
        />
      </ActorMarks>
      {cy && <ZoomButtons cy={cy} scene={scene} />}
      {actor && <ActorCard key={selected} graph={graph} actor={actor} deeds={deeds} />}
      {asked && <LineCard key={selected} graph={graph} asked={asked} deeds={deeds} />}
    </div>
  );
}
