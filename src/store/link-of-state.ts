import { outlineOf } from '#analysis/outline.ts';
import { type Link, linkTo } from '#store/address.ts';
import { foldWords } from '#store/fold-address.ts';
import { openMap, shownPart } from '#store/selectors.ts';
import { ownMap } from '#store/shipped-maps.ts';
import type { Document, State } from '#store/state.ts';

/** Whether the document was opened from a file of the reader's. */
export function isOwn(document: Document): boolean {
  return document.status === 'ready' && document.own === true;
}

/** What an address calls the document. */
export function nameOf(document: Document): string {
  return isOwn(document) ? ownMap(document.name) : document.name;
}

/** The link to what is on the page; `name`: as the map is to be named in it, null where it is not. */
export function linkOf(state: State, name: string | null): Link {
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
