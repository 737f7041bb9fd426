import { outlineOf } from '#analysis/outline.ts';
import type { Filter } from '#analysis/visibility.ts';
import type { Id } from '#domain/map.ts';
import { readAddress, settleAddress, writeAddress } from '#store/address.ts';
import { foldWords } from '#store/fold-address.ts';
import { openMap, shownPart } from '#store/selectors.ts';
import type { Document, State } from '#store/state.ts';
import type { Store } from '#store/store.ts';

/** The parts of the state that an address tells. */
const KEPT = ['filter', 'selected', 'folding', 'arrangement', 'pins'] as const;

/**
 * Keeps the page's address and the state in step: filters, layouts, folds and moved boxes are steps for Back
 * and Forward, a selection is not. Call it once the document is on the page; returns what ends it.
 */
export function followAddress(store: Store, window: Window): () => void {
  const { history, location } = window;
  const restore = (): void => {
    const { document } = store.getState();
    if (document.status !== 'ready') return;
    const { notices, ...view } = settleAddress(document.map, readAddress(location.search), location.search);
    store.commands.restore(view);
    if (notices.length > 0) store.commands.notify(notices);
  };
  restore();
  window.addEventListener('popstate', restore);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.status !== 'ready') return;
    if (KEPT.every((part) => state[part] === before[part])) return;
    const address = addressOf(state, state.document);
    const current = location.search;
    if (address === current) return;
    const target = `${location.pathname}${address}${location.hash}`;
    if (isStep(state, before, readAddress(current).filter)) history.pushState(null, '', target);
    else history.replaceState(null, '', target);
  });
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', restore);
  };
}

function addressOf(state: State, document: Document): string {
  const named = readAddress(window.location.search).map;
  const selected: Id | null = state.selected;
  const map = openMap(state);
  const shown = shownPart(state);
  return writeAddress({
    map: named === null ? null : document.name,
    filter: state.filter,
    selected,
    folds: state.folding && map && shown ? foldWords(outlineOf(map, shown), state.folding) : null,
    arrangement: state.arrangement,
    pins: state.pins,
  });
}

/** Whether a change is one that a reader would go back from; to unfold the way to what is selected is a part of selecting. */
function isStep(state: State, before: State, filter: Filter): boolean {
  return (
    !sameFilter(filter, state.filter) ||
    state.arrangement !== before.arrangement ||
    state.pins !== before.pins ||
    (state.folding !== before.folding && state.selected === before.selected)
  );
}

function sameFilter(a: Filter, b: Filter): boolean {
  const same = a.actors.length === b.actors.length && a.actors.every((id, i) => id === b.actors[i]);
  return same && (a.lens === b.lens || a.actors.length === 0);
}
