import { useState } from 'react';
import { useAppStore } from '#components/app/app-store.ts';
import { focusSoon } from '#components/app/focus-soon.ts';
import { openByName } from '#store/open-by-name.ts';

interface Opening {
  /** The map that is on its way. */
  readonly opening: string | null;
  /** Why the last one could not be opened. */
  readonly failed: string | null;
  readonly open: (name: string) => void;
}

/** Opens a map that ships in place of the one on the page, which stays until the other is there. */
export function useOpening(): Opening {
  const store = useAppStore();
  const [state, setState] = useState<Omit<Opening, 'open'>>({ opening: null, failed: null });
  const open = async (name: string): Promise<void> => {
    setState({ opening: name, failed: null });
    const refusal = await openByName(store, name);
    setState({ opening: null, failed: refusal?.message ?? null });
    // What had the focus is gone with the page around the other map.
    if (!refusal) focusSoon('.stage');
  };
  return { ...state, open: (name) => void open(name) };
}
