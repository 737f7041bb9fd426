import { FACETS, type Filter, isFiltering } from '#analysis/filter.ts';
import { listed } from '#domain/words.ts';
import { type Link, readAddress, settleAddress } from '#store/address.ts';
import { sameFilter } from '#store/filter-address.ts';
import { historyWriter } from '#store/history-writer.ts';
import { mapFragment } from '#store/map-fragment.ts';
import { type DocumentOpener, openedLast } from '#store/open-by-name.ts';
import { FIRST_MAP, mapInAddress, ships, viewIn } from '#store/shipped-maps.ts';
import type { State } from '#store/state.ts';
import type { Store } from '#store/store.ts';
import { linkOf, ownInAddress } from '#store/view-link.ts';

/** The parts of the state that an address tells. */
const KEPT = ['document', 'kept', 'filter', 'selected', 'folding', 'arrangement', 'pins', 'display'] as const;

/** The parts that change when a reader turns from choosing to something else. */
const TURNED = [...KEPT, 'panel', 'overlay', 'marked'] as const;

interface Following {
  /** How the map is looked at where the address does not say, as a query. */
  readonly view?: string;
  /** Whether the address only says how the map is looked at first: in a frame, Back belongs to the page around it. */
  readonly still?: boolean;
  /** Opens the map of an address that Back or Forward leads to; a test has its own. */
  readonly open?: DocumentOpener;
}

/** What a browser stores with an entry of its history; more than that some refuse. */
const MOST_STORED = 500_000;

/**
 * Keeps the page's address and the state in step: filters, layouts, folds and moved boxes are steps for Back
 * and Forward, a selection is not, and choices among check boxes are one step for as long as a reader does nothing
 * else. Another map is a step too. Call it once the document is on the page; returns what ends it.
 */
export function followAddress(store: Store, window: Window, following: Following = {}): () => void {
  const { view = '', still = false, open } = following;
  const { history, location } = window;
  const writer = historyWriter(window);
  /** The whole query of what is on the page. */
  let here = '';
  let choosing: Choice = '';
  let leftOut = '';
  let restoring = false;
  /** The map of an address that tells of none. */
  const unnamed = tellsOfNone(location) ? store.getState().document.name : FIRST_MAP;
  const mapHere = (): string => placeIn(location) ?? unnamed;
  /** What the address called the map that is on the page. */
  let named = mapHere();
  const restore = (given = ''): void => {
    const { document } = store.getState();
    if (document.status !== 'ready') return;
    const search = given || (wholeOf(history.state) ?? location.search);
    const { notices, ...seen } = settleAddress(document.map, readAddress(search), search);
    restoring = true;
    store.commands.restore(seen);
    restoring = false;
    choosing = '';
    // As it would be written now: an old or odd address stays as it is until the reader moves on.
    here = linkOf(store.getState(), search, unnamed).whole;
    if (notices.length > 0) store.commands.notify(notices);
  };
  const reopen = async (name: string): Promise<void> => {
    if (!ships(name) || mapFragment(name) !== '') {
      // A map of the reader's own is opened with the page around it.
      location.reload();
      return;
    }
    const document = await openedLast(store, name, open);
    // Meanwhile the reader may have gone on.
    if (!document || mapHere() !== name) return;
    named = name;
    here = '';
    restoring = true;
    store.commands.show(document);
    restoring = false;
    restore();
  };
  const go = (): void => {
    writer.drop();
    const name = mapHere();
    if (name === named) restore();
    else void reopen(name);
  };
  restore(begun(window, view));
  if (still) return () => writer.stop();
  window.addEventListener('popstate', go);
  const unsubscribe = store.subscribe((state, before) => {
    if (restoring || state.document.status !== 'ready') return;
    const choice = choiceBetween(before.filter, state.filter);
    const goesOn = choice !== '' && choice === choosing && isFiltering(state.filter);
    if (choice !== '' || turnedTo(state, before)) choosing = choice;
    if (KEPT.every((part) => state[part] === before[part])) return;
    const link = linkOf(state, location.search, unnamed);
    if (link.whole === here) return;
    here = link.whole;
    const linked = state.document.link;
    named = linked ?? ownInAddress(state) ?? state.document.name;
    // What holds another map has to go with it.
    const fragment = linked ?? (mapFragment(location.hash) === '' ? location.hash : '');
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
    window.removeEventListener('popstate', go);
  };
}

/** What an address says of which map it is: the fragment that holds it, or a name; null where it says nothing. */
function placeIn({ search, hash }: Location): string | null {
  return mapFragment(hash) || mapInAddress(search);
}

function tellsOfNone(location: Location): boolean {
  return placeIn(location) === null;
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
    state.shownDocuments !== before.shownDocuments ||
    !sameFilter(before.filter, state.filter) ||
    state.arrangement !== before.arrangement ||
    state.pins !== before.pins ||
    state.display !== before.display ||
    (state.folding !== before.folding && state.selected === before.selected && state.room === before.room)
  );
}
