/** An entry of a made-up history. */
interface Entry {
  readonly address: string;
  readonly state: unknown;
}

/** A window whose time and history a test can drive. */
export interface FakeWindow {
  readonly window: Window;
  /** Every entry there is, oldest first. */
  entries(): readonly string[];
  /** How often the history was written. */
  written(): number;
  pass(milliseconds: number): void;
  go(by: 1 | -1): void;
  /** As when the page is left. */
  leave(): void;
}

/**
 * A window as WebKit makes it: its history throws after so many entries in ten seconds. `most` is WebKit's own number
 * unless a test says otherwise.
 */
export function fakeWindow(search = '', most = 100, hash = ''): FakeWindow {
  let now = 0;
  let at = 0;
  let calls: number[] = [];
  let written = 0;
  const entries: Entry[] = [{ address: `/${search}${hash}`, state: null }];
  const events = new EventTarget();
  const timers = new Map<number, { readonly due: number; readonly run: () => void }>();
  const write = (state: unknown, address: string, place: number): void => {
    calls = calls.filter((time) => now - time < 10_000);
    if (calls.length >= most) throw new DOMException('Attempt to use history too often', 'SecurityError');
    calls.push(now);
    written += 1;
    entries.splice(place, place > at ? entries.length : 1, { address, state: structuredClone(state) });
    at = place;
  };
  const here = (): Entry => entries[at] ?? { address: '/', state: null };
  const url = (): URL => new URL(here().address, 'https://counterpoint.example');
  const window = {
    performance: { now: () => now },
    history: {
      get state() {
        return here().state;
      },
      pushState: (state: unknown, _: string, address: string) => write(state, address, at + 1),
      replaceState: (state: unknown, _: string, address: string) => write(state, address, at),
    },
    location: {
      get search() {
        return url().search;
      },
      get pathname() {
        return url().pathname;
      },
      get hash() {
        return url().hash;
      },
    },
    setTimeout: (run: () => void, wait: number): number => {
      const id = timers.size + 1 + now;
      timers.set(id, { due: now + wait, run });
      return id;
    },
    clearTimeout: (id: number) => timers.delete(id),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  return {
    window: window as unknown as Window,
    entries: () => entries.map(({ address }) => address),
    written: () => written,
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
        if (!next || next[1].due > end) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].due);
        next[1].run();
      }
      now = end;
    },
    go: (by) => {
      at = Math.min(Math.max(at + by, 0), entries.length - 1);
      events.dispatchEvent(new Event('popstate'));
    },
    leave: () => events.dispatchEvent(new Event('pagehide')),
  };
}
