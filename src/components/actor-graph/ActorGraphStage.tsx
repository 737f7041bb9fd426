import { useMemo, useRef } from 'react';
import { ActorStage } from '#components/actor-graph/ActorStage.tsx';
import { GraphCaption } from '#components/actor-graph/GraphCaption.tsx';
import { useActorGraph } from '#components/actor-graph/use-actor-graph.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import { useRoom } from '#components/stage/use-room.ts';
import { actorLayout } from '#scene/actors/actor-layout.ts';
import '#styles/stage.css';
import '#styles/actor-graph.css';

/** Who speaks, and who speaks for and against whom: the shown part of the map as a graph of its actors. */
export default function ActorGraphStage() {
  const map = useMap();
  const { shown, graph, asked } = useActorGraph();
  const frame = useRef<HTMLDivElement>(null);
  const selected = useApp((state) => state.selected);
  useRoom(frame, selected !== null || asked !== null ? 'details' : null);
  const room = useApp((state) => state.room);
  const layout = useMemo(() => room && actorLayout(map, graph, room), [map, graph, room]);
  const someone = graph.actors.some(({ id }) => id !== null);
  return (
    <div className="map-frame" ref={frame}>
      {!someone && shown.nodes.size > 0 && <Nobody named={map.actors.length > 0} />}
      {someone && <GraphCaption graph={graph} />}
      {someone && layout && <ActorStage graph={graph} layout={layout} asked={asked} />}
    </div>
  );
}

/** In place of a graph without actors: why, and the way back. */
function Nobody({ named }: { readonly named: boolean }) {
  const { chooseDisplay } = useCommands();
  return (
    <div className="nothing-shown">
      <p>
        {named
          ? 'What is shown names no actors, so there is no graph of them.'
          : 'This map names no actors, so there is no graph of them.'}
      </p>
      <TextButton
        onPress={() => {
          // The button goes with the display.
          document.getElementById('map')?.focus();
          chooseDisplay('map');
        }}
      >
        Show the map
      </TextButton>
    </div>
  );
}
