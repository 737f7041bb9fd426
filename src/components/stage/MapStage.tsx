import { use, useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { useApp } from '#components/app/app-store.ts';
import { useDrawn, useMap } from '#components/app/use-map.ts';
import { useTheme } from '#components/app/use-theme.ts';
import { Minimap } from '#components/overview/Minimap.tsx';
import { Overview } from '#components/overview/Overview.tsx';
import { useOverview } from '#components/overview/use-overview.ts';
import { DrawingRegister } from '#components/stage/drawing.ts';
import { FoldButton } from '#components/stage/FoldButton.tsx';
import { MapCanvas } from '#components/stage/MapCanvas.tsx';
import { Preview } from '#components/stage/Preview.tsx';
import { Spoken } from '#components/stage/Spoken.tsx';
import { StageNotes } from '#components/stage/StageNotes.tsx';
import { useDrawing } from '#components/stage/use-drawing.ts';
import { useLayout } from '#components/stage/use-layout.ts';
import { useRoom } from '#components/stage/use-room.ts';
import { useStageKeys } from '#components/stage/use-stage-keys.ts';
import { ZoomButtons } from '#components/stage/ZoomButtons.tsx';
import { buildScene } from '#scene/build-scene.ts';
import type { State } from '#store/state.ts';
import '#styles/stage.css';

const layoutsOf = ({ document }: State) => (document.status === 'ready' ? (document.layouts ?? null) : null);

/** The drawing of the map, with its zoom buttons and the overviews that help to find the way in it. */
export function MapStage() {
  const map = useMap();
  const drawn = useDrawn();
  const wishes = {
    keeping: useApp((state) => state.keeping),
    arrangement: useApp((state) => state.arrangement),
    pins: useApp((state) => state.pins),
    tidied: useApp((state) => state.tidied),
  };
  const theme = useTheme();
  const selected = useApp((state) => state.selected);
  const frame = useRef<HTMLDivElement>(null);
  const { overview, room } = useOverview(
    map,
    drawn,
    useApp((state) => state.room),
  );
  const asked = useApp((state) => state.filter.question !== null);
  useRoom(frame, asked ? 'answer' : selected !== null ? 'details' : null);
  const { laidOut, slow, settleForPlain } = useLayout(map, drawn, wishes, room, useApp(layoutsOf));
  // Drawn with the part that the layout was made for: while the next is being made, the last stays whole.
  const scene = useMemo(
    () => (laidOut ? buildScene(map, laidOut.drawn, laidOut.layout, theme) : null),
    [map, laidOut, theme],
  );
  const [cy, setCy] = useState<Graph | null>(null);
  const onKeyDown = useStageKeys(cy, scene, laidOut);

  const register = use(DrawingRegister);
  const drawing = useDrawing(map, laidOut, scene, cy, room);
  useEffect(() => register(drawing), [register, drawing]);

  return (
    <div className="map-frame" ref={frame}>
      <div
        className="stage"
        role="application"
        aria-label="Argument map"
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; this is the map's one tab stop.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <p className="unseen" id="map-keys">
          Arrow keys walk along the argument: right to the reasons, left to the conclusion, up and down among
          what stands side by side. Space folds what hangs on a statement or unfolds it, Alt with an arrow key
          moves its box, plus and minus zoom, 0 shows the whole map, Escape lets go.
        </p>
        {scene && laidOut && room && (
          <MapCanvas scene={scene} laidOut={laidOut} room={room} onReady={setCy} />
        )}
        {cy && scene && <Preview cy={cy} scene={scene} />}
        {cy && scene && <FoldButton cy={cy} scene={scene} />}
        {cy && scene && <ZoomButtons cy={cy} scene={scene} />}
        <StageNotes plain={laidOut?.plain ?? false} slow={slow} onPlain={settleForPlain} />
        <Spoken />
        {cy && scene && <Minimap cy={cy} scene={scene} />}
      </div>
      {overview && <Overview {...overview} />}
    </div>
  );
}
