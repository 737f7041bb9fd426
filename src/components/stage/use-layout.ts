import { useEffect, useMemo, useState } from 'react';
import type { Visibility } from '#analysis/visibility.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';
import type { Layout } from '#scene/layout/layout.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { type ShippedLayouts, shippedLayout } from '#scene/layout/shipped-layouts.ts';

/** A layout together with what it was made for. */
export interface LaidOut {
  readonly shown: Visibility;
  readonly layout: Layout;
  /** Whether it is the plain arrangement that is made where the layout worker fails. */
  readonly plain: boolean;
}

/** Milliseconds after which a reader is told that a layout is being made. */
const LONG = 1000;

/**
 * The layout of what is shown: at once where one was shipped, else as soon as the worker has it. Until then the last
 * one stays. Null before the first. `slow`: the next one takes longer than a second.
 */
export function useLayout(
  map: ArgumentMap,
  shown: Visibility,
  room: Size | null,
  shipped: ShippedLayouts | null,
): { readonly laidOut: LaidOut | null; readonly slow: boolean } {
  const request = useMemo(() => (room ? layoutRequest(map, shown, room) : null), [map, shown, room]);
  const ready = useMemo(() => {
    const layout = request && shipped ? shippedLayout(shipped, request) : null;
    return layout ? { shown, layout, plain: false } : null;
  }, [request, shipped, shown]);
  const [last, setLast] = useState<LaidOut | null>(null);
  const [slow, setSlow] = useState(false);

  useEffect(() => {
    if (ready) {
      setLast(ready);
      return;
    }
    if (!request) return;
    let current = true;
    const timer = setTimeout(() => setSlow(true), LONG);
    pageLayouts()
      .layout(request)
      .then(({ layout, plain }) => {
        clearTimeout(timer);
        if (!current) return;
        setSlow(false);
        setLast({ shown, layout, plain });
      });
    return () => {
      current = false;
      clearTimeout(timer);
      setSlow(false);
    };
  }, [request, ready, shown]);
  return { laidOut: ready ?? last, slow };
}
