import { useEffect, useRef } from 'react';
import { listen } from '#canvas/gestures.ts';
import type { Graph } from '#canvas/graph.ts';
import { frame } from '#canvas/viewport.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMap } from '#components/app/use-map.ts';
import { calm } from '#components/stage/calm.ts';
import { lookupOf } from '#domain/lookup.ts';
import { LEGIBLE } from '#scene/box-plan.ts';
import { grown } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** The zoom for reading sentences; nearer than that, a double click does not go. */
const NEAR = 1.15;

/**
 * Clicks and taps select, with Shift they ask what lies between two boxes, hovering and a long press preview, two taps
 * go nearer.
 */
export function useGestures(cy: Graph | null, scene: Scene, moved: () => void): void {
  const { select, point, unfold, ask } = useCommands();
  const { node } = lookupOf(useMap());
  const origin = useRef<string | null>(null);
  origin.current = useApp((state) => state.marked ?? state.selected);
  useEffect(() => {
    if (!cy) return;
    const approach = (id: string, kind: 'box' | 'chapter'): void => {
      const rect = (kind === 'box' ? scene.boxes : scene.chapters).find((part) => part.id === id)?.rect;
      if (!rect) return;
      moved();
      frame(cy, kind === 'box' ? grown(rect, rect.width * 0.7) : rect, {
        margin: 12,
        glide: !calm(),
        nearest: NEAR,
      });
    };
    return listen(cy, {
      hit: (meant, also) => {
        const of = origin.current;
        if (also && meant?.kind === 'box' && of !== null && of !== meant.id && node.has(of)) {
          ask({ kind: 'between', of, and: meant.id });
        } else if (meant?.kind === 'tab') unfold(meant.id);
        else if (meant?.kind === 'chapter') {
          // Where no label can be read, a tap is a wish to go nearer.
          if (cy.zoom() < LEGIBLE.farLabel) approach(meant.id, 'chapter');
          else select(null);
        } else select(meant?.id ?? null);
        // The drawing takes no focus by itself; keys go on from what was clicked.
        focusMap();
      },
      hold: point,
      hitTwice: (meant) => {
        if (meant?.kind === 'box' || meant?.kind === 'chapter') approach(meant.id, meant.kind);
      },
      point,
      look: () => {
        moved();
        point(null);
      },
    });
  }, [cy, scene, moved, node, select, point, unfold, ask]);
}
