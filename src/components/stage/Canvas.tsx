import { useEffect, useMemo, useRef } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { holdBoxes } from '#canvas/dragging.ts';
import { elementsOf } from '#canvas/elements.ts';
import { type Attention, emphasise } from '#canvas/emphasis.ts';
import type { Glide } from '#canvas/glide.ts';
import type { Graph, GraphElement } from '#canvas/graph.ts';
import { stylesheet } from '#canvas/stylesheet.ts';
import { ZOOM } from '#canvas/viewport.ts';
import { useMap } from '#components/app/use-map.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { useLetters } from '#components/stage/use-letters.ts';
import { useProbe } from '#components/stage/use-probe.ts';
import type { Id } from '#domain/map.ts';
import type { Scene } from '#scene/scene.ts';

interface CanvasProps extends Attention {
  readonly scene: Scene;
  /** Cytoscape's core, once it has been told to `onCore`. */
  readonly cy: Graph | null;
  /** Called at every render, with the same core. */
  readonly onCore: (cy: Graph) => void;
  /** What is on its way after the last change of the scene. */
  readonly gliding: () => Glide;
  /** Whether boxes stay where they are, and a pull at one moves the window. */
  readonly still: boolean;
}

/** Before Cytoscape has its style: elements that come first would be styled twice. */
const NONE: GraphElement[] = [];
const NOBODY: readonly Id[] = [];

/** Scenes are never changed, only replaced: comparing every element at every render would find nothing. */
const isAnother = (before: unknown, after: unknown): boolean => before !== after;

/** A scene on Cytoscape's canvas, with the sheet of letters above it; what gestures do is up to whoever puts it up. */
export function Canvas({ scene, cy, onCore, gliding, still, ...attention }: CanvasProps) {
  const elements = useMemo(() => elementsOf(scene), [scene]);
  const palette = usePalette();
  const sheet = useMemo(() => stylesheet(palette), [palette]);
  const letters = useRef<HTMLCanvasElement>(null);
  useLetters(cy, letters, scene, gliding);
  useProbe(cy, scene);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements are held by nothing.
  useEffect(() => {
    if (cy) holdBoxes(cy, still);
  }, [cy, elements, still]);
  const { selected, pointed, asked = NOBODY, alone = false } = attention;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements come without marks.
  useEffect(() => {
    if (cy) emphasise(cy, { selected, pointed, asked, alone });
  }, [cy, elements, selected, pointed, asked, alone]);

  return (
    <div className="stage-canvas">
      <CytoscapeComponent
        className="stage-graph"
        elements={cy ? elements : NONE}
        stylesheet={sheet}
        cy={onCore}
        diff={isAnother}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        boxSelectionEnabled={false}
      />
      {/* The language tells Chinese from Japanese forms of the same characters. */}
      <canvas className="stage-letters" lang={useMap().language} ref={letters} />
    </div>
  );
}
