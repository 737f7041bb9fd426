import { useMemo, useState } from 'react';
import type { Drawn } from '#analysis/drawn.ts';
import { useMedia } from '#components/app/use-media.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';

/** Statements from which on a map is so large that most of it is out of sight, and its overview stands open. */
const LARGE = 200;

/** Height of the icicle, in CSS pixels. */
export const ICICLE_HEIGHT = 84;

/** About the height of the row above it. */
const HEAD_HEIGHT = 34;

export interface OverviewStrip {
  readonly open: boolean;
  readonly toggle: () => void;
}

/**
 * The strip under the drawing while something is folded away, else null; and the room that it leaves to the drawing.
 * A reader who opens or closes it changes what is seen of the drawing, not the layout.
 */
export function useOverview(
  map: ArgumentMap,
  drawn: Drawn | null,
  room: Size | null,
): { readonly overview: OverviewStrip | null; readonly room: Size | null } {
  const roomy = useMedia('(min-width: 720px) and (min-height: 600px)');
  const [wanted, setWanted] = useState<boolean | null>(null);
  const needed = drawn !== null && (drawn.folded.size > 0 || drawn.foldedRoots !== null);
  const openAtFirst = roomy && map.nodes.length >= LARGE;
  const open = wanted ?? openAtFirst;
  const taken = needed ? HEAD_HEIGHT + (openAtFirst ? ICICLE_HEIGHT : 0) : 0;
  return {
    overview: useMemo(() => (needed ? { open, toggle: () => setWanted(!open) } : null), [needed, open]),
    room: useMemo(() => room && { ...room, height: room.height - taken }, [room, taken]),
  };
}
