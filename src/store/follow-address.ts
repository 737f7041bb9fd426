import { FACETS, type Filter, isFiltering } from '#analysis/filter.ts';
import { outlineOf } from '#analysis/outline.ts';
import type { Id } from '#domain/map.ts';
import { readAddress, settleAddress, writeAddress } from '#store/address.ts';
import { type FilterWords, sameFilter } from '#store/filter-address.ts';
import { foldWords } from '#store/fold-address.ts';
import { openMap, shownPart } from '#store/selectors.ts';
import type { Document, State } from '#store/state.ts';
import type { Store } from '#store/store.ts';

/** The parts of the state that an address tells. */
const KEPT = ['filter', 'selected', 'folding', 'arrangement', 'pins', 'display'] as const;

/** Choices that follow one another within so many milliseconds are one view: Back does not go through each check box. */
const IN_ONE_GO = 2500;

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
  let last = { choice: '', at: Number.NEGATIVE_INFINITY };
  restore();
  window.addEventListener('popstate', restore);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.status !== 'ready') return;
    if (KEPT.every((part) => state[part] === before[part])) return;
    const address = addressOf(state, state.document);
    const current = location.search;
    if (address === current) return;
    const target = `${location.pathname}${address}${location.hash}`;
    const choice = choiceBetween(before.filter, state.filter);
    const at = performance.now();
    const goesOn = choice !== '' && choice === last.choice && at - last.at < IN_ONE_GO;
    last = { choice, at };
    if (isStep(state, before, readAddress(current).filter) && !goesOn) history.pushState(null, '', target);
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
    display: state.display,
  });
}

/** Among which check boxes a reader chose: who speaks, or what is said; "" where it was anything else. */
function choiceBetween(before: Filter, now: Filter): 'actors' | 'facets' | '' {
  const actors = before.actors !== now.actors;
  const facets = FACETS.some((facet) => before[facet] !== now[facet]);
  if (actors === facets || before.question !== now.question || !isFiltering(now)) return '';
  return actors ? 'actors' : 'facets';
}

/** Whether a change is one that a reader would go back from; to unfold the way to what is selected is a part of selecting. */
function isStep(state: State, before: State, filter: FilterWords): boolean {
  return (
    !sameFilter(filter, state.filter) ||
    state.arrangement !== before.arrangement ||
    state.pins !== before.pins ||
    state.display !== before.display ||
    (state.folding !== before.folding && state.selected === before.selected)
  );
}
