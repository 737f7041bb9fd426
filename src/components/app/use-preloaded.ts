import { useEffect } from 'react';

/** Loads a part of the program ahead of its use, once the page has had time for its first picture. */
export function usePreloaded(load: () => Promise<unknown>): void {
  useEffect(() => {
    // Where it fails now, it is loaded again when it is needed, and told of then.
    const timer = setTimeout(() => void load().catch(() => {}), 1500);
    return () => clearTimeout(timer);
  }, [load]);
}
