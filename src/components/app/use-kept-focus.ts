import { useEffect, useRef } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';

/**
 * Moves the focus to the map where it had nowhere else to go: when what lay over the page is closed, or the map is shown
 * in another way, and what had the focus before is gone.
 */
export function useKeptFocus(): void {
  const overlay = useApp((state) => state.overlay);
  const display = useApp((state) => state.display);
  const before = useRef({ overlay, display });
  useEffect(() => {
    const closed = before.current.overlay !== null && overlay === null;
    const changed = before.current.display !== display;
    before.current = { overlay, display };
    if (!closed && !changed) return;
    // A dialog gives the focus back a frame after it has closed.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const { activeElement, body } = document;
        if (activeElement === body || activeElement === null) focusMap();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [overlay, display]);
}
