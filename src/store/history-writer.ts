/** What is written into the browser's history: the address, and what goes with it beyond what an address can hold. */
export interface Entry {
  readonly address: string;
  readonly state: unknown;
}

export interface HistoryWriter {
  /** Puts an entry in place of the one that is there, or as a new step after it. */
  write(entry: Entry, step: boolean): void;
  /** Forgets what waits to be written. */
  drop(): void;
  /** Writes what waits, and then nothing more. */
  stop(): void;
}

/** So many entries are written at once, and then one in so many milliseconds: never 100 in ten seconds. */
const AT_ONCE = 50;
const PAUSE = 250;

/** Where a browser refuses so often in a row, as in a frame without an origin, it will go on refusing. */
const MOST_TRIES = 60;

/**
 * Writes into the history no faster than browsers bear: WebKit throws after 100 entries in ten seconds. What comes
 * faster waits, and only the last of it is written. Time is the window's own, so that tests can do without.
 */
export function historyWriter(window: Window): HistoryWriter {
  const { history, performance } = window;
  let spare = AT_ONCE;
  let counted = performance.now();
  let waiting: { readonly entry: Entry; readonly step: boolean } | null = null;
  let timer: number | null = null;
  let tries = 0;

  const allowed = (): boolean => {
    const now = performance.now();
    spare = Math.min(AT_ONCE, spare + (now - counted) / PAUSE);
    counted = now;
    return spare >= 1;
  };
  const put = (): void => {
    if (!waiting) return;
    const { entry, step } = waiting;
    spare -= 1;
    try {
      if (step) history.pushState(entry.state, '', entry.address);
      else history.replaceState(entry.state, '', entry.address);
      tries = 0;
    } catch {
      spare = 0;
      tries += 1;
      if (tries < MOST_TRIES) return;
    }
    waiting = null;
  };
  const later = (): void => {
    if (waiting && timer === null) timer = window.setTimeout(next, PAUSE);
  };
  const next = (): void => {
    timer = null;
    if (allowed()) put();
    later();
  };
  const atOnce = (): void => put();
  window.addEventListener('pagehide', atOnce);
  return {
    write: (entry, step) => {
      waiting = { entry, step: step || (waiting?.step ?? false) };
      if (timer === null && allowed()) put();
      later();
    },
    drop: () => {
      waiting = null;
    },
    stop: () => {
      put();
      if (timer !== null) window.clearTimeout(timer);
      window.removeEventListener('pagehide', atOnce);
    },
  };
}
