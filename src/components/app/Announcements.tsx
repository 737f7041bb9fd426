import { useEffect, useState } from 'react';
import { useAppStore } from '#components/app/app-store.ts';
import { announcement, isHeard, refusalWords, type Told, toldBy } from '#store/announcement.ts';

/** Milliseconds of quiet after a change before it is told, with all that changed meanwhile. */
const QUIET = 400;
/** Milliseconds after which it is told though changes go on. */
const LONGEST = 2000;

/** The page's one live region: says in words, once, what changed for those who do not see it change. */
export default function Announcements() {
  const store = useAppStore();
  const [said, setSaid] = useState({ words: '', turn: 0 });
  useEffect(() => {
    let told: Told | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since: number | null = null;
    const tell = (): void => {
      timer = undefined;
      since = null;
      const state = store.getState();
      const now = toldBy(state);
      const words = now ? announcement(told, now, focusSpeaks()) : refusalWords(state);
      told = now;
      if (words) setSaid(({ turn }) => ({ words, turn: turn + 1 }));
    };
    const soon = (): void => {
      since ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(tell, Math.max(0, Math.min(QUIET, since + LONGEST - performance.now())));
    };
    soon();
    const unsubscribe = store.subscribe((state, before) => {
      if (isHeard(before, state)) soon();
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store]);
  return (
    <div
      className="unseen"
      role="status"
      aria-live="polite"
      aria-atomic
      lang="en"
      // Dialogs hide everything else on the page from screen readers; what is marked so they leave.
      data-live-announcer="true"
    >
      {/* Another element each time: the same words may have to be said twice. */}
      {said.words && <p key={said.turn}>{said.words}</p>}
    </div>
  );
}

/** Whether the focus is on what is selected on the map, and is spoken by itself. */
function focusSpeaks(): boolean {
  return document.activeElement?.classList.contains('focus-box') ?? false;
}
