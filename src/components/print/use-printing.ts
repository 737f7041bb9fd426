import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed. The browser takes its picture as soon as the event is over, so what is for paper
 * only has to be rendered within it.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const set = (now: boolean): void => flushSync(() => setPrinting(now));
    let told = false;
    const begin = (): void => {
      told = true;
      set(true);
    };
    const end = (): void => {
      told = false;
      set(false);
    };
    const media = window.matchMedia('print');
    // On a busy machine a change that is over comes late, in the middle of printing.
    const follow = (): void => {
      if (!told) set(media.matches);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    // For previews that begin with no event, as developer tools do.
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
