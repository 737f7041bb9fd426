import { FACETS, type Filter, isFiltering } from '#analysis/filter.ts';
import { listed } from '#domain/words.ts';
import { type Link, readAddress, settleAddress } from '#store/address.ts';
import { sameFilter } from '#store/filter-address.ts';
import { historyWriter } from '#store/history-writer.ts';
import { isOwn, linkOf, nameOf } from '#store/link-of-state.ts';
import { MAP_FRAGMENT, mapFragment } from '#store/map-fragment.ts';
import { type DocumentOpener, openedLast } from '#store/open-by-name.ts';
import { FIRST_MAP, mapInAddress, viewIn } from '#store/shipped-maps.ts';
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
  /** How a map is had by its name. */
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
  /** The map of an address that names none. */
  const unnamed = namedIn(location) === null ? store.getState().document.name : FIRST_MAP;
  const mapHere = (): string => namedIn(location) ?? unnamed;
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
    here = whole(linkOf(store.getState(), nameIn(document, search, unnamed)), document);
    if (notices.length > 0) store.commands.notify(notices);
  };
  const reopen = async (name: string): Promise<void> => {
    let seen = '';
    const linked: DocumentOpener = async () => {
      const { openLink } = await import('#store/open-link.ts');
      const opened = await openLink(name);
      seen = opened.view;
      return opened.document;
    };
    const document = await openedLast(store, name, name.startsWith(MAP_FRAGMENT) ? linked : open);
    // Meanwhile the reader may have gone on.
    if (!document || mapHere() !== name) return;
    named = name;
    here = '';
    restoring = true;
    store.commands.show(document);
    restoring = false;
    restore(begun(window, seen));
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
    const { document } = state;
    const link = linkOf(state, nameIn(document, location.search, unnamed));
    if (whole(link, document) === here) return;
    here = whole(link, document);
    named = fragmentOf(document) || nameOf(document);
    const fragment = fragmentOf(document) || (mapFragment(location.hash) === '' ? location.hash : '');
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

/** The fragment that holds the document; "" where none does. */
function fragmentOf(document: Document): string {
  return document.status === 'ready' ? (document.link ?? '') : '';
}

/** The map that an address holds or names; null where it does neither. */
function namedIn({ search, hash }: Location): string | null {
  return mapFragment(hash) || mapInAddress(search);
}

/** All that tells an address from others of this page. */
function whole(link: Link, document: Document): string {
  return link.whole + fragmentOf(document);
}

/** What the query of an address calls the document: nothing where the fragment holds it, or where it is the one without a name. */
function nameIn(document: Document, search: string, unnamed: string): string | null {
  if (fragmentOf(document) !== '') return null;
  const named = readAddress(search).map !== null || document.name !== unnamed;
  return isOwn(document) || named ? nameOf(document) : null;
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
