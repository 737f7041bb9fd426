import { useEffect, useState } from 'react';
import type { Lens } from '#analysis/filter.ts';
import { lensCount } from '#analysis/lens-counts.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';

/** Milliseconds that counting may take of a moment in which the page is idle. */
const SLICE = 8;

/** After this many milliseconds the counts wait no longer for an idle moment. */
const PATIENCE = 400;

/**
 * How many statements each of the lenses would leave. Counted when the page has nothing else to do, so that a choice
 * never waits for them; until then the counts of the choice before stay.
 */
export function useLensCounts(lenses: readonly Lens[]): ReadonlyMap<Lens, number> {
  const map = useMap();
  const filter = useApp((state) => state.filter);
  const [counts, setCounts] = useState<ReadonlyMap<Lens, number>>(new Map());
  useEffect(() => {
    const waiting = [...lenses];
    const found = new Map<Lens, number>();
    const count = (): void => {
      const start = performance.now();
      do {
        const lens = waiting.shift();
        if (lens) found.set(lens, lensCount(map, filter, lens));
      } while (waiting.length > 0 && performance.now() - start < SLICE);
      if (waiting.length > 0) cancel = soon(count);
      else setCounts(found);
    };
    let cancel = soon(count);
    return () => cancel();
  }, [map, filter, lenses]);
  return counts;
}

/** Does something in an idle moment; returns what prevents it. */
function soon(work: () => void): () => void {
  // Safari knows no idle moments.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, SLICE);
    return () => clearTimeout(timer);
  }
  const request = window.requestIdleCallback(work, { timeout: PATIENCE });
  return () => window.cancelIdleCallback(request);
}
