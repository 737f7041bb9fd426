type Callback = (lock: Lock | null) => unknown;

interface Holder {
  readonly owner: symbol;
  readonly lock: Lock;
  readonly lose: (reason: DOMException) => void;
}

interface Waiting {
  readonly owner: symbol;
  readonly grant: () => void;
  readonly signal: AbortSignal | undefined;
}

/** A tab, as far as the browser's locks know it. */
interface LockingTab {
  readonly locks: LockManager;
  /** Ends it without a word: what it held is free, what it waited for is forgotten. */
  readonly kill: () => void;
}

/** The locks of a browser, for made-up tabs: requests wait in line, may be given up, and may steal. Gives a new tab. */
export function fakeLocks(): () => LockingTab {
  const holders = new Map<string, Holder>();
  const lines = new Map<string, Waiting[]>();

  const next = (name: string): void => {
    const line = lines.get(name) ?? [];
    while (!holders.has(name)) {
      const first = line.shift();
      if (!first) return;
      if (!first.signal?.aborted) first.grant();
    }
  };
  const requestOf =
    (owner: symbol) =>
    (name: string, options: LockOptions, callback: Callback): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const grant = (): void => {
          const lock: Lock = { name, mode: 'exclusive' };
          const holder: Holder = { owner, lock, lose: reject };
          holders.set(name, holder);
          const released = (): void => {
            if (holders.get(name) === holder) holders.delete(name);
            next(name);
          };
          Promise.resolve()
            .then(() => callback(lock))
            .then(resolve, reject)
            .finally(released);
        };
        if (options.ifAvailable && holders.has(name)) {
          Promise.resolve(callback(null)).then(resolve, reject);
          return;
        }
        if (options.steal) {
          holders.get(name)?.lose(new DOMException('Stolen', 'AbortError'));
          holders.delete(name);
          grant();
          return;
        }
        const { signal } = options;
        signal?.addEventListener('abort', () => reject(new DOMException('Given up', 'AbortError')));
        lines.set(name, [...(lines.get(name) ?? []), { owner, grant, signal }]);
        next(name);
      });
  return () => {
    const owner = Symbol('tab');
    return {
      locks: { request: requestOf(owner) } as unknown as LockManager,
      kill: () => {
        for (const [name, line] of lines) {
          lines.set(
            name,
            line.filter((one) => one.owner !== owner),
          );
        }
        for (const [name, holder] of holders) {
          if (holder.owner !== owner) continue;
          holders.delete(name);
          next(name);
        }
      },
    };
  };
}
