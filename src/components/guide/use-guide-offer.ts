import { useCallback, useEffect, useRef, useState } from 'react';
import { useApp } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { guideSeen, rememberGuide } from '#store/remembered-guide.ts';

interface GuideOffer {
  /** Whether a reader is to be told that there is a guide. */
  readonly offered: boolean;
  /** Not now, and not the next time. */
  readonly decline: () => void;
}

/** Offers the guide until it was read or put away on this device. */
export function useGuideOffer(): GuideOffer {
  const [offered, setOffered] = useState(() => !guideSeen(window));
  const reading = useApp((state) => state.overlay === 'guide');
  const read = useRef(false);
  const moving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(moving.current), []);
  const decline = useCallback(() => {
    rememberGuide(window);
    setOffered(false);
    // What was pressed goes with the card. The guide gives the focus back to it first.
    moving.current = setTimeout(() => document.activeElement === document.body && focusMap(), 50);
  }, []);
  useEffect(() => {
    if (read.current && !reading) decline();
    read.current = reading;
  }, [reading, decline]);
  return { offered, decline };
}
