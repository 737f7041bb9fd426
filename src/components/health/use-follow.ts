import { useCallback, useEffect, useRef } from 'react';
import { useCommands } from '#components/app/app-store.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import type { Id } from '#domain/map.ts';

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
      if (followed.current) setTimeout(() => lost() && focusDetails());
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

function lost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
