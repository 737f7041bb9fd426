type Callback = (lock: Lock | null) => unknown;

interface Holder {
  readonly lock: Lock;
  readonly lose: (reason: DOMException) => void;
}

interface Waiting {
  readonly grant: () => void;
  readonly signal: AbortSignal | undefined;
}

/** The locks of a browser, for several made-up tabs: requests wait in line, may be given up, and may steal. */
export function fakeLocks(): LockManager {
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
  const request = (name: string, options: LockOptions, callback: Callback): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const grant = (): void => {
        const lock: Lock = { name, mode: 'exclusive' };
        const holder: Holder = { lock, lose: reject };
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
      lines.set(name, [...(lines.get(name) ?? []), { grant, signal }]);
      next(name);
    });
  return { request, query: async () => ({}) } as unknown as LockManager;
}
