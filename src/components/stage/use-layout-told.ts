import { useEffect, useRef } from 'react';
import { useCommands } from '#components/app/app-store.ts';

/** Has a reader told that a layout takes long, that it is there, and that it is only a plain one. */
export function useLayoutTold(slow: boolean, plain: boolean): void {
  const { say } = useCommands();
  const told = useRef({ slow: false, plain: false });
  useEffect(() => {
    const before = told.current;
    told.current = { slow, plain };
    if (slow && !before.slow) say('Laying out the map…');
    else if (plain && !before.plain) say('This is a plain layout: a better one was not finished.');
    else if (!slow && before.slow) say('The map is laid out.');
  }, [slow, plain, say]);
}
