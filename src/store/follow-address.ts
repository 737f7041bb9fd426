import type { Filter } from '#analysis/visibility.ts';
import type { Id } from '#domain/map.ts';
import { readAddress, settleAddress, writeAddress } from '#store/address.ts';
import type { Document, State } from '#store/state.ts';
import type { Store } from '#store/store.ts';

/**
 * Keeps the page's address and the state in step: a filter is a step for Back and Forward, a selection is not.
 * Call it once the document is on the page; returns what ends it.
 */
export function followAddress(store: Store, window: Window): () => void {
  const { history, location } = window;
  const restore = (): void => {
    const { document } = store.getState();
    if (document.status !== 'ready') return;
    const { filter, selected, notices } = settleAddress(
      document.map,
      readAddress(location.search),
      location.search,
    );
    store.commands.restore({ filter, selected });
    if (notices.length > 0) store.commands.notify(notices);
  };
  restore();
  window.addEventListener('popstate', restore);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.status !== 'ready') return;
    if (state.filter === before.filter && state.selected === before.selected) return;
    const address = addressOf(state, state.document);
    const current = location.search;
    if (address === current) return;
    const target = `${location.pathname}${address}${location.hash}`;
    if (sameFilter(readAddress(current).filter, state.filter)) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
  });
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}

function addressOf(state: State, document: Document): string {
  const named = readAddress(window.location.search).map;
  const selected: Id | null = state.selected;
  return writeAddress({ map: named === null ? null : document.name, filter: state.filter, selected });
}

function sameFilter(a: Filter, b: Filter): boolean {
  const same = a.actors.length === b.actors.length && a.actors.every((id, i) => id === b.actors[i]);
  return same && (a.lens === b.lens || a.actors.length === 0);
}
