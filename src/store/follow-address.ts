import { FACETS, type Filter, isFiltering } from '#analysis/filter.ts';
import { listed } from '#domain/words.ts';
import { type Link, readAddress, settleAddress } from '#store/address.ts';
import { sameFilter } from '#store/filter-address.ts';
import { historyWriter } from '#store/history-writer.ts';
import { isOwn, linkOf, nameOf } from '#store/link-of-state.ts';
import { mapFragment } from '#store/map-fragment.ts';
import { mapInAddress, ownName, viewIn } from '#store/shipped-maps.ts';
import type { Document, State } from '#store/state.ts';
import type { Store } from '#store/store.ts';

/** The parts of the state that an address tells. */
const KEPT = ['document', 'filter', 'selected', 'folding', 'arrangement', 'pins', 'display'] as const;

/** The parts that change when a reader turns from choosing to something else. */
const TURNED = [...KEPT, 'panel', 'overlay', 'marked'] as const;

interface Following {
  /** How the map is looked at where the address does not say, as a query. */
  readonly view?: string;
  /** Whether the address only says how the map is looked at first: in a frame, Back belongs to the page around it. */
  readonly still?: boolean;
}

/** What a browser stores with an entry of its history; more than that some refuse. */
const MOST_STORED = 500_000;

/**
 * Keeps the page's address and the state in step: filters, layouts, folds and moved boxes are steps for Back
 * and Forward, a selection is not, and choices among check boxes are one step for as long as a reader does nothing
 * else. Call it once the document is on the page; returns what ends it. */
export function followAddress(store: Store, window: Window, following: Following = {}): () => void {
  const { view = '', still = false } = following;
  const { history, location } = window;
  const writer = historyWriter(window);
  /** The whole query of what is on the page. */
  let here = '';
  let choosing: Choice = '';
  let leftOut = '';
  let restoring = false;
  const restore = (given = ''): void => {
    const { document } = store.getState();
    if (document.status !== 'ready') return;
    writer.drop();
    const search = given || (wholeOf(history.state) ?? location.search);
    const { notices, ...seen } = settleAddress(document.map, readAddress(search), search);
    restoring = true;
    store.commands.restore(seen);
    restoring = false;
    choosing = '';
    // As it would be written now: an old or odd address stays as it is until the reader moves on.
    here = linkOf(store.getState(), nameIn(document, search)).whole;
    if (notices.length > 0) store.commands.notify(notices);
  };
  const moved = (): void => {
    // Before or after a file or a link was opened there was another map here.
    if (isAt(location, store.getState().document)) restore();
    else location.reload();
  };
  restore(begun(window, view));
  if (still) return () => writer.stop();
  window.addEventListener('popstate', moved);
  const unsubscribe = store.subscribe((state, before) => {
    if (restoring || state.document.status !== 'ready') return;
    const choice = choiceBetween(before.filter, state.filter);
    const goesOn = choice !== '' && choice === choosing && isFiltering(state.filter);
    if (choice !== '' || turnedTo(state, before)) choosing = choice;
    if (KEPT.every((part) => state[part] === before[part])) return;
    const link = linkOf(state, nameIn(state.document, location.search));
    if (link.whole === here) return;
    here = link.whole;
    const fragment = state.document.link ?? (mapFragment(location.hash) === '' ? location.hash : '');
    const address = `${location.pathname}${link.search}${fragment}`;
    writer.write({ address, state: stored(link) }, isStep(state, before) && !goesOn);
    const words = listed(link.leftOut);
    if (words !== '' && words !== leftOut) {
      store.commands.notify([
        `This view is too long for a link: the address leaves out ${words}. Back and Forward still find it.`,
      ]);
    }
    leftOut = words;
  });
  return () => {
    unsubscribe();
    writer.stop();
    window.removeEventListener('popstate', moved);
  };
}

/** Puts a view into the address, unless that has one; where it takes none, gives the view back. */
function begun({ history, location }: Window, view: string): string {
  if (view === '' || viewIn(location.search) !== '') return '';
  try {
    history.replaceState(null, '', `${location.pathname}${view}${location.hash}`);
    return '';
  } catch {
    return view;
  }
}

/** Whether an address is one of the document's. */
function isAt({ search, hash }: Location, document: Document): boolean {
  // What could not be opened is opened anew wherever the address goes.
  if (document.status !== 'ready') return false;
  const named = ownName(mapInAddress(search) ?? '');
  return named === (isOwn(document) ? document.name : null) && mapFragment(hash) === (document.link ?? '');
}

/** What the query of an address calls the document: nothing where the fragment holds it, or where it is the first. */
function nameIn(document: Document, search: string): string | null {
  if (document.status === 'ready' && document.link !== undefined) return null;
  return isOwn(document) || readAddress(search).map !== null ? nameOf(document) : null;
}

/** What goes with a link that does not hold the whole view, so that Back, Forward and a reload still show it. */
function stored({ search, whole }: Link): unknown {
  return whole === search || whole.length > MOST_STORED ? null : { whole };
}

function wholeOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('whole' in state)) return null;
  return typeof state.whole === 'string' ? state.whole : null;
}

/** Among what a reader chose: who speaks and how, or what is said; "" where it was anything else. */
type Choice = 'actors' | 'facets' | '';

function choiceBetween(before: Filter, now: Filter): Choice {
  const actors = before.actors !== now.actors || before.lens !== now.lens;
  const facets = FACETS.some((facet) => before[facet] !== now[facet]);
  if (actors === facets || before.question !== now.question) return '';
  return actors ? 'actors' : 'facets';
}

/** Whether a reader did something, or has come to point at something in the map. */
function turnedTo(state: State, before: State): boolean {
  const points = state.pointed !== null && state.pointed !== before.pointed;
  return points || TURNED.some((part) => state[part] !== before[part]);
}

/** Whether a change is one that a reader would go back from; to unfold the way to what is selected is a part of selecting, or of fitting the window. */
function isStep(state: State, before: State): boolean {
  return (
    state.document !== before.document ||
    !sameFilter(before.filter, state.filter) ||
    state.arrangement !== before.arrangement ||
    state.pins !== before.pins ||
    state.display !== before.display ||
    (state.folding !== before.folding && state.selected === before.selected && state.room === before.room)
  );
}
