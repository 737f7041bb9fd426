import { useEffect, useState } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { useApp } from '#components/app/app-store.ts';
import { Canvas } from '#components/stage/Canvas.tsx';
import { useDragging } from '#components/stage/use-dragging.ts';
import { useFinger } from '#components/stage/use-finger.ts';
import { useGestures } from '#components/stage/use-gestures.ts';
import type { LaidOut } from '#components/stage/use-layout.ts';
import { useWindow } from '#components/stage/use-window.ts';
import type { Size } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';
import { askedAbout } from '#store/selectors.ts';

interface MapCanvasProps {
  readonly scene: Scene;
  /** What the scene's places come from. */
  readonly laidOut: LaidOut;
  /** Whether another layout is on its way. */
  readonly awaited: boolean;
  /** The room that the stage has without details beside it, in CSS pixels. */
  readonly room: Size;
  /** Told Cytoscape's core when it is there, and null when it is gone. */
  readonly onReady: (cy: Graph | null) => void;
}

/** The canvas on which the map stands: boxes can be selected, unfolded and moved. */
export function MapCanvas({ scene, laidOut, awaited, room, onReady }: MapCanvasProps) {
  const [cy, setCy] = useState<Graph | null>(null);
  useEffect(() => {
    onReady(cy);
    return () => onReady(null);
  }, [cy, onReady]);

  const { moved, gliding, dragged } = useWindow(cy, scene, { laidOut, awaited, room });
  useGestures(cy, scene, moved);
  useDragging(cy, scene, laidOut, dragged);

  return (
    <Canvas
      scene={scene}
      cy={cy}
      onCore={setCy}
      gliding={gliding}
      // A finger on a box moves the window, as everywhere else: maps are full of boxes.
      still={useFinger(cy)}
      selected={useApp((state) => state.selected)}
      pointed={useApp((state) => state.pointed)}
      asked={useApp(askedAbout)}
    />
  );
}
