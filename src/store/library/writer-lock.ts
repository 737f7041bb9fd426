/** What becomes of the wish to be the one page that saves changes to a map. */
export interface LockEvents {
  /** This page may save now. */
  readonly held: () => void;
  /** Another page may, for now; this one is next in line. */
  readonly elsewhere: () => void;
}

export interface WriterLock {
  /** Takes the right to save away from whoever has it. */
  steal(): void;
  /** Gives it up, or no longer waits for it. */
  release(): void;
}

/** Milliseconds that the page before this one, as when it is loaded again, has to give up the right. */
const GRACE = 700;

/** The name of the right to save changes to a map. */
function lockName(id: string): string {
  return `counterpoint:map:${id}`;
}

/**
 * Asks for the right to save changes to a map, which one page at a time has. A browser without locks gives it to
 * everybody; the record itself still knows who took it last.
 */
export function writerLock(locks: LockManager | undefined, id: string, events: LockEvents): WriterLock {
  if (!locks) {
    events.held();
    return { steal: events.held, release: () => {} };
  }
  let over = false;
  let turn = new AbortController();
  let release = (): void => {};

  /** Holds the lock until it is released or stolen. */
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      release = resolve;
      if (over) resolve();
      else events.held();
    });
  const wait = (grace: number): void => {
    turn = new AbortController();
    const { signal } = turn;
    let held = false;
    const timer = setTimeout(() => held || over || signal.aborted || events.elsewhere(), grace);
    locks
      .request(lockName(id), { signal }, () => {
        held = true;
        clearTimeout(timer);
        return hold();
      })
      .catch(() => {
        clearTimeout(timer);
        if (over) return;
        // Stolen from this page, which is next in line again; or there can be no locks here, as in a frame without an origin.
        if (held) wait(0);
        else if (!signal.aborted) events.held();
      });
  };
  wait(GRACE);
  return {
    steal: () => {
      turn.abort();
      locks.request(lockName(id), { steal: true }, hold).catch(() => {
        if (!over) wait(0);
      });
    },
    release: () => {
      over = true;
      turn.abort();
      release();
    },
  };
}

/** Does a piece of work on a map that no other page may be changing meanwhile; null where one may. */
export async function whileFree<T>(
  locks: LockManager | undefined,
  id: string,
  work: () => Promise<T>,
): Promise<T | null> {
  if (!locks) return work();
  return locks.request(lockName(id), { ifAvailable: true }, (lock) => (lock ? work() : null));
}
