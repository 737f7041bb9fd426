import { useCallback, useEffect, useRef } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import type { Id } from '#domain/map.ts';

/** Milliseconds that the details may take to come up. */
const PATIENCE = 5000;

/**
 * Goes to a place in the map. Where the details come up in place of the panel, the focus goes on with them; else it
 * stays in the list, so that the next finding is one key away.
 */
export function useFollow(): (id: Id) => void {
  const { select, point } = useCommands();
  const followed = useRef(false);
  useEffect(
    () => () => {
      // What was pressed is gone with the panel, and the details stand there after the same step.
      if (followed.current) focusDetailsOnceThere(performance.now() + PATIENCE);
    },
    [],
  );
  return useCallback(
    (id) => {
      followed.current = true;
      point(null);
      select(id);
      // If the panel is still there afterwards, it was not this press that closes it.
      setTimeout(() => {
        followed.current = false;
      });
    },
    [select, point],
  );
}

/** Unless the focus has found another place in the meantime. */
function focusDetailsOnceThere(until: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    focusDetails();
    if (performance.now() < until) focusDetailsOnceThere(until);
  });
}
