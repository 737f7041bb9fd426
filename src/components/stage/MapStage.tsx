import { lazy, Suspense, use, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { useApp } from '#components/app/app-store.ts';
import { useDrawn, useMap, useShown } from '#components/app/use-map.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { usePreloaded } from '#components/app/use-preloaded.ts';
import { useTheme } from '#components/app/use-theme.ts';
import { Minimap } from '#components/overview/Minimap.tsx';
import { Overview } from '#components/overview/Overview.tsx';
import { useOverview } from '#components/overview/use-overview.ts';
import { DrawingRegister } from '#components/stage/drawing.ts';
import { FocusBox } from '#components/stage/FocusBox.tsx';
import { FoldButton } from '#components/stage/FoldButton.tsx';
import { MapCanvas } from '#components/stage/MapCanvas.tsx';
import { Preview } from '#components/stage/Preview.tsx';
import { StageNotes } from '#components/stage/StageNotes.tsx';
import { useDrawing } from '#components/stage/use-drawing.ts';
import { useLayout } from '#components/stage/use-layout.ts';
import { useLayoutTold } from '#components/stage/use-layout-told.ts';
import { useRoom } from '#components/stage/use-room.ts';
import { useStageKeys } from '#components/stage/use-stage-keys.ts';
import { useWalk } from '#components/stage/use-walk.ts';
import { ZoomButtons } from '#components/stage/ZoomButtons.tsx';
import { buildScene } from '#scene/build-scene.ts';
import { spokenPart } from '#scene/spoken-part.ts';
import type { State } from '#store/state.ts';
import '#styles/stage.css';

// Only who walks by keys meets it.
const loadCrossing = () => import('#components/stage/Crossing.tsx');
const Crossing = lazy(loadCrossing);

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
  const palette = usePalette();
  const selected = useApp((state) => state.selected);
  const frame = useRef<HTMLDivElement>(null);
  const { overview, room } = useOverview(
    map,
    drawn,
    useApp((state) => state.room),
  );
  const asked = useApp((state) => state.filter.question !== null);
  useRoom(frame, asked ? 'answer' : selected !== null ? 'details' : null);
  const { laidOut, awaited, slow, settleForPlain } = useLayout(map, drawn, wishes, room, useApp(layoutsOf));
  // Drawn with the part that the layout was made for: while the next is being made, the last stays whole.
  const scene = useMemo(
    () => (laidOut ? buildScene(map, laidOut.drawn, laidOut.layout, theme, palette) : null),
    [map, laidOut, theme, palette],
  );
  const [cy, setCy] = useState<Graph | null>(null);
  useLayoutTold(slow, laidOut?.plain ?? false);

  const shown = useShown();
  const walking = useWalk(map.thesis.find((id) => shown.nodes.has(id)) ?? scene?.boxes[0]?.id ?? null);
  const onKeyDown = useStageKeys(cy, scene, laidOut, walking);
  usePreloaded(loadCrossing);
  const current =
    cy && selected !== null && (drawn?.nodes.has(selected) || drawn?.edges.has(selected)) ? selected : null;
  const stage = useRef<HTMLDivElement>(null);
  const focusBox = useRef<HTMLDivElement>(null);
  const handsOver = useRef(false);
  // What had the focus has left the drawing, and nothing has come in its place.
  useLayoutEffect(() => {
    if (!handsOver.current || focusBox.current) return;
    handsOver.current = false;
    stage.current?.focus({ preventScroll: true });
  });

  const register = use(DrawingRegister);
  const drawing = useDrawing(map, laidOut, scene, cy, room);
  useEffect(() => {
    register(drawing);
    return () => register(null);
  }, [register, drawing]);

  return (
    <div className="map-frame" ref={frame}>
      <div
        className="stage"
        ref={stage}
        role="application"
        aria-label="Argument map"
        aria-describedby="map-keys"
        tabIndex={current === null ? 0 : -1}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target === event.currentTarget && focusBox.current?.focus()}
      >
        <p className="unseen" id="map-keys">
          Arrow keys walk along the argument: right to the reasons, left to the conclusion, up and down among
          what stands side by side. Space folds what hangs on a statement or unfolds it, Alt with an arrow key
          moves its box, plus and minus zoom, 0 shows the whole map, Escape lets go, question mark lists all
          keys.
        </p>
        {scene && laidOut && room && (
          <MapCanvas scene={scene} laidOut={laidOut} awaited={awaited} room={room} onReady={setCy} />
        )}
        {cy && scene && current !== null && (
          <FocusBox
            key={current}
            cy={cy}
            scene={scene}
            id={current}
            name={spokenPart(map, current, { shown, drawn, under: walking.under })}
            element={focusBox}
            handsOver={handsOver}
          />
        )}
        {cy && scene && <Preview cy={cy} scene={scene} />}
        {cy && scene && <FoldButton cy={cy} scene={scene} />}
        {cy && scene && shown.nodes.size > 0 && <ZoomButtons cy={cy} scene={scene} />}
        <StageNotes plain={laidOut?.plain ?? false} slow={slow} onPlain={settleForPlain} />
        {cy && scene && <Minimap cy={cy} scene={scene} />}
        <Suspense fallback={null}>
          {walking.crossroads && current !== null && (
            <Crossing
              crossroads={walking.crossroads}
              box={focusBox}
              onTurn={(to) => {
                handsOver.current = to !== null;
                walking.turn(to);
              }}
            />
          )}
        </Suspense>
      </div>
      {overview && <Overview {...overview} />}
    </div>
  );
}
