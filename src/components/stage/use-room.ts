import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import type { Size } from '#scene/geometry.ts';

/** How much a side may change, as a ratio, before the map is worth laying out anew. */
const NOTABLE = 1.18;

/** What room was told, for how wide a window, and whether an answer stood beside it. */
interface Told extends Size {
  readonly window: number;
  readonly answer: boolean;
}

/**
 * Tells the room that the map is laid out for, in CSS pixels: that of the element, but not every change of it. While
 * something is selected its details take room from the map, which is no reason to turn the map around. An answer, though,
 * stays beside the drawing of it.
 */
export function useRoom(element: RefObject<HTMLElement | null>, beside: 'details' | 'answer' | null): void {
  const told = useRef<Told | null>(null);
  const { measure: tell } = useCommands();
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = observed;
      if (clientWidth === 0 || clientHeight === 0) return;
      const before = told.current;
      const steady = beside === 'details';
      const seen = { width: clientWidth, height: clientHeight, window: window.innerWidth };
      if (before && !before.answer && steady && before.window === seen.window) return;
      const now = steady && (!before || before.answer) ? withoutDetails(observed, seen) : seen;
      if (before && Math.max(ratio(before.width, now.width), ratio(before.height, now.height)) <= NOTABLE)
        return;
      told.current = { ...now, answer: beside === 'answer' };
      tell({ width: now.width, height: now.height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, beside, tell]);
}

/** The room that the element would have without the panel beside it or the sheet below it. */
function withoutDetails<T extends Size>(element: HTMLElement, room: T): T {
  const { left, top } = element.getBoundingClientRect();
  const beside = window.innerWidth - left > room.width;
  return {
    ...room,
    width: window.innerWidth - left,
    height: beside ? room.height : Math.max(room.height, window.innerHeight - top - LEGEND),
  };
}

/** Height that is left to the legend, about. */
const LEGEND = 40;

function ratio(a: number, b: number): number {
  return Math.max(a / b, b / a);
}
