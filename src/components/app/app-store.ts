import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { State } from '#store/state.ts';
import type { Commands, Store } from '#store/store.ts';

/** The page's store, handed to every component below `<AppStore value={store}>`. */
export const AppStore = createContext<Store | null>(null);

/** What a selector sees in the state; renders again only when that changes. */
export function useApp<T>(selector: (state: State) => T): T {
  return useStore(storeOf(use(AppStore)), selector);
}

/** The page's store itself, for what must know of changes without rendering. */
export function useAppStore(): Store {
  return storeOf(use(AppStore));
}

/** The commands of the page's store; always the same object. */
export function useCommands(): Commands {
  return storeOf(use(AppStore)).commands;
}

function storeOf(store: Store | null): Store {
  if (!store) throw new Error('This component stands outside <AppStore>.');
  return store;
}
