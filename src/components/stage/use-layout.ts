import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Drawn } from '#analysis/drawn.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';
import { arrangementCalled } from '#scene/layout/arrangements.ts';
import type { Layout, LayoutRequest } from '#scene/layout/layout.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import type { Answered } from '#scene/layout/layout-service.ts';
import { type ShippedLayouts, shippedLayout } from '#scene/layout/shipped-layouts.ts';
import type { Keeping, State } from '#store/state.ts';

/** A layout together with what it was made for. */
export interface LaidOut {
  readonly drawn: Drawn;
  /** How it keeps to the layout before; null where all is arranged anew. */
  readonly keeping: Keeping | null;
  readonly layout: Layout;
  readonly request: LayoutRequest;
  /** Whether it is the plain arrangement that is made where the layout worker fails. */
  readonly plain: boolean;
}

interface Laying {
  /** Null before the first. */
  readonly laidOut: LaidOut | null;
  /** Another one is on its way. */
  readonly awaited: boolean;
  /** The next one takes longer than a second. */
  readonly slow: boolean;
  /** Takes a plain layout instead of waiting any longer. */
  readonly settleForPlain: () => void;
}

/** Milliseconds after which a reader is told that a layout is being made. */
const LONG = 1000;

/**
 * The layout of what is drawn: at once where one was shipped, else as soon as the worker has it. Until then the last
 * one stays. A layout that is no longer wanted is given up.
 */
export function useLayout(
  map: ArgumentMap,
  drawn: Drawn | null,
  wishes: Pick<State, 'keeping' | 'arrangement' | 'pins' | 'tidied'>,
  room: Size | null,
  shipped: ShippedLayouts | null,
): Laying {
  const before = useRef<LaidOut | null>(null);
  const { keeping, arrangement, pins, tidied } = wishes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: tidying asks for the same once more, with nothing kept.
  const wanted = useMemo(() => {
    if (!room || !drawn) return null;
    const alike = keeping ? (before.current?.layout.form ?? null) : null;
    const asked = { arrangement: arrangementCalled(arrangement), alike, pins };
    return { drawn, keeping, request: layoutRequest(map, drawn, room, asked) };
  }, [map, drawn, keeping, arrangement, pins, tidied, room]);
  const ready = useMemo(() => {
    const layout = wanted && shipped ? shippedLayout(shipped, wanted.request) : null;
    return wanted && layout ? { ...wanted, layout, plain: false } : null;
  }, [wanted, shipped]);
  const [last, setLast] = useState<LaidOut | null>(null);
  const [slow, setSlow] = useState(false);
  const job = useRef<AbortController | null>(null);

  useEffect(() => {
    if (ready) {
      setLast(ready);
      return;
    }
    if (!wanted) return;
    const controller = new AbortController();
    job.current = controller;
    const timer = setTimeout(() => setSlow(true), LONG);
    const take = (answer: Answered | null): void => {
      clearTimeout(timer);
      if (!answer || job.current !== controller) return;
      setSlow(false);
      setLast({ ...wanted, ...answer });
    };
    pageLayouts().layout(wanted.request, controller.signal).then(take);
    controller.signal.addEventListener('abort', () => {
      // Given up by the reader, who is to have something all the same.
      if (job.current === controller) pageLayouts().plainly(wanted.request).then(take);
    });
    return () => {
      job.current = null;
      controller.abort();
      clearTimeout(timer);
      setSlow(false);
    };
  }, [wanted, ready]);
  const laidOut = ready ?? last;
  before.current = laidOut;
  const awaited = wanted !== null && laidOut?.request !== wanted.request;
  return { laidOut, awaited, slow, settleForPlain: useCallback(() => job.current?.abort(), []) };
}
