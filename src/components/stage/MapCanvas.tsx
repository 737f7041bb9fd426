import { useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { elementsOf } from '#canvas/elements.ts';
import { emphasise } from '#canvas/emphasis.ts';
import type { Graph, GraphElement } from '#canvas/graph.ts';
import { stylesheet } from '#canvas/stylesheet.ts';
import { ZOOM } from '#canvas/viewport.ts';
import { useApp } from '#components/app/app-store.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { finePointer, useDragging } from '#components/stage/use-dragging.ts';
import { useGestures } from '#components/stage/use-gestures.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import { useLetters } from '#components/stage/use-letters.ts';
import { useProbe } from '#components/stage/use-probe.ts';
import { useWindow } from '#components/stage/use-window.ts';
import type { Size } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';
import { askedAbout } from '#store/selectors.ts';

interface MapCanvasProps {
  readonly scene: Scene;
  /** What the scene's places come from. */
  readonly laidOut: LaidOut;
  /** The room that the stage has without details beside it, in CSS pixels. */
  readonly room: Size;
  /** Told Cytoscape's core when it is there, and null when it is gone. */
  readonly onReady: (cy: Graph | null) => void;
}

/** Before Cytoscape has its style: elements that come first would be styled twice. */
const NONE: GraphElement[] = [];

/** Scenes are never changed, only replaced: comparing every element at every render would find nothing. */
const isAnother = (before: unknown, after: unknown): boolean => before !== after;

/** Cytoscape's canvas and the sheet of letters above it. */
export function MapCanvas({ scene, laidOut, room, onReady }: MapCanvasProps) {
  const [cy, setCy] = useState<Graph | null>(null);
  useEffect(() => {
    onReady(cy);
    return () => onReady(null);
  }, [cy, onReady]);

  const elements = useMemo(() => elementsOf(scene), [scene]);
  const palette = usePalette();
  const sheet = useMemo(() => stylesheet(palette), [palette]);
  const letters = useRef<HTMLCanvasElement>(null);
  const { moved, gliding, dragged } = useWindow(cy, scene, laidOut, room);
  useGestures(cy, scene, moved);
  useDragging(cy, scene, laidOut, dragged);
  useLetters(cy, letters, scene, gliding);
  useProbe(cy, scene);

  const selected = useApp((state) => state.selected);
  const pointed = useApp((state) => state.pointed);
  const asked = useApp(askedAbout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without marks.
  useEffect(() => {
    if (cy) emphasise(cy, { selected, pointed, asked });
  }, [cy, elements, selected, pointed, asked]);

  return (
    <div className="stage-canvas">
      <CytoscapeComponent
        className="stage-graph"
        elements={cy ? elements : NONE}
        stylesheet={sheet}
        // Called at every render; setting the same core again changes nothing.
        cy={setCy}
        diff={isAnother}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        // A finger on a box moves the window, as everywhere else: maps are full of boxes.
        autoungrabify={!finePointer()}
        boxSelectionEnabled={false}
      />
      <canvas className="stage-letters" ref={letters} />
    </div>
  );
}
