import { useEffect, useState } from 'react';
import type { Graph } from '#canvas/graph.ts';

/**
 * Whether the map is moved by a finger rather than by a mouse or a pen: whichever it was touched with last, for many
 * devices have both; before that, what the device has first.
 */
export function useFinger(cy: Graph | null): boolean {
  const [finger, setFinger] = useState(() => !window.matchMedia('(pointer: fine)').matches);
  useEffect(() => {
    const stage = cy?.container();
    if (!stage) return;
    // Before Cytoscape hears of it, which follows with an event of its own.
    const touched = ({ pointerType }: PointerEvent): void => setFinger(pointerType === 'touch');
    stage.addEventListener('pointerdown', touched, { capture: true });
    return () => stage.removeEventListener('pointerdown', touched, { capture: true });
  }, [cy]);
  return finger;
}
