import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '#scene/geometry.ts';

/** How much a side may change, as a ratio, before the map is worth laying out anew. */
const NOTABLE = 1.18;

/**
 * The room that a layout is made for, in CSS pixels: that of the element, but not for every change of it. While
 * something is selected its details take room from the map, which is no reason to turn the map around.
 */
export function useRoom(element: RefObject<HTMLElement | null>, steady: boolean): Size | null {
  const [room, setRoom] = useState<(Size & { readonly window: number }) | null>(null);
  useLayoutEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = observed;
      if (clientWidth === 0 || clientHeight === 0) return;
      setRoom((before) => {
        const now = { width: clientWidth, height: clientHeight, window: window.innerWidth };
        if (!before) return steady ? withoutDetails(observed, now) : now;
        if (steady && before.window === now.window) return before;
        const change = Math.max(ratio(before.width, now.width), ratio(before.height, now.height));
        return change > NOTABLE ? now : before;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element, steady]);
  return room;
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
