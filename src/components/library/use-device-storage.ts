import { useCallback, useEffect, useState } from 'react';

export interface DeviceStorage {
  /** Bytes that this page takes up, as far as the browser says so. */
  readonly used: number | null;
  /** Whether the browser has promised to keep them; null where it cannot be asked. */
  readonly promised: boolean | null;
  /** Asks it to; says whether it has. */
  readonly ask: () => Promise<boolean>;
}

/** How much is kept on this device, and how firmly. `of` is what may have changed it. */
export function useDeviceStorage(of: unknown): DeviceStorage {
  const [used, setUsed] = useState<number | null>(null);
  const [promised, setPromised] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept decides how much it is
  useEffect(() => {
    let current = true;
    const told = Promise.all([navigator.storage?.estimate?.(), navigator.storage?.persisted?.()]);
    told.then(
      ([estimate, persisted]) => {
        if (!current) return;
        setUsed(estimate?.usage ?? null);
        setPromised(persisted ?? null);
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [of]);
  const ask = useCallback(async () => {
    const given = await navigator.storage.persist().catch(() => false);
    setPromised(given);
    return given;
  }, []);
  return { used, promised, ask };
}
