const CHANNEL = 'counterpoint:maps';

/** Tells the other tabs that something among the maps has changed, and hears it from them. */
export interface LibraryNews {
  /** Something has changed here: listeners on this page and in other tabs hear of it. */
  tell(): void;
  /** Calls back at every change; gives what ends that. */
  listen(listener: () => void): () => void;
}

/** News among the tabs of one browser; where it has no channels, among the parts of this page alone. */
export function libraryNews(): LibraryNews {
  const listeners = new Set<() => void>();
  const hear = (): void => {
    for (const listener of [...listeners]) listener();
  };
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', hear);
  } catch {
    // Other tabs are seen the next time that the list is read.
  }
  return {
    tell: () => {
      channel?.postMessage(null);
      hear();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
