import { outlineOf } from '#analysis/outline.ts';
import { type Link, linkTo, readAddress } from '#store/address.ts';
import { foldWords } from '#store/fold-address.ts';
import { openMap, shownPart } from '#store/selectors.ts';
import { keptMap, ownMap } from '#store/shipped-maps.ts';
import type { State } from '#store/state.ts';

/** The link to what is on the page, as it follows on the query that is there. `unnamed` is the map of one that names none. */
export function linkOf(state: State, search: string, unnamed: string): Link {
  const { name } = state.document;
  // The fragment says which map it is.
  if (linkedIn(state) !== '') return linkFor(state, null);
  const named = readAddress(search).map !== null || name !== unnamed;
  return linkFor(state, ownInAddress(state) ?? (named ? name : null));
}

/** The link to what is on the page, from an address without a query; of a map that has a name, by that. */
export function linkByName(state: State): Link {
  return linkFor(state, linkedIn(state) === '' ? (ownInAddress(state) ?? state.document.name) : null);
}

/** The fragment of an address that holds the map on the page; "" where it came from elsewhere. */
export function linkedIn({ document }: Pick<State, 'document'>): string {
  return document.status === 'ready' ? (document.link ?? '') : '';
}

/** How the map on the page is looked at, whole, as the query of an address that names no map. */
export function viewOf(state: State): string {
  return linkFor(state, null).whole;
}

/** What an address calls a map of the reader's own; null for one that ships with the program. */
export function ownInAddress({ document, kept }: State): string | null {
  if (document.status !== 'ready' || !document.own) return null;
  return typeof kept?.id === 'string' ? keptMap(kept.id) : ownMap(document.name);
}

function linkFor(state: State, name: string | null): Link {
  const map = openMap(state);
  const shown = shownPart(state);
  return linkTo({
    map: name,
    filter: state.filter,
    selected: state.selected,
    folds: state.folding && map && shown ? foldWords(outlineOf(map, shown), state.folding) : null,
    arrangement: state.arrangement,
    pins: state.pins,
    display: state.display,
  });
}
