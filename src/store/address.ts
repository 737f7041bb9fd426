import type { Folding } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { arrangementCalled, CHAPTERS } from '#scene/layout/arrangements.ts';
import { type FilterWords, readFilter, settleFilter, writeFilter } from '#store/filter-address.ts';
import { type FoldWords, foldingFrom, readFolds, writeFolds } from '#store/fold-address.ts';
import { mapInAddress } from '#store/shipped-maps.ts';
import { shortened } from '#store/shortened.ts';
import { DISPLAYS, type Display, type Pin, type State } from '#store/state.ts';

/** What a link to the page keeps: which map, who is filtered for and how, what is selected, and how all that is drawn. */
export interface Address {
  readonly map: string | null;
  readonly filter: FilterWords;
  readonly selected: Id | null;
  /** Null where the window decides. */
  readonly folds: FoldWords | null;
  /** The id of an arrangement, known or not. */
  readonly arrangement: string;
  readonly pins: readonly Pin[];
  readonly display: Display;
}

/** A link may be this long; what would make it longer is left out: first where boxes were put, then how they are folded. */
const LONGEST = 2000;

/**
 * The query of a page's address, as in `?map=everyday-argument&actor=parents&actor=council&lens=only&at=c3`.
 * Never fails: what cannot be understood is left at its default.
 */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  return {
    map: mapInAddress(search),
    filter: readFilter(query),
    selected: query.get('at'),
    folds: readFolds(query),
    arrangement: query.get('layout') ?? CHAPTERS.id,
    pins: query.getAll('pin').flatMap((text) => {
      const [, x, y, id] = /^(-?\d{1,6}),(-?\d{1,6}):(.+)$/su.exec(text) ?? [];
      return id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
    }),
    display: DISPLAYS.find((known) => known === query.get('show')) ?? 'map',
  };
}

/** The query for an address, with its `?`; "" where everything is at its default. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.map !== null) query.set('map', address.map);
  writeFilter(query, address.filter);
  if (address.selected !== null) query.set('at', address.selected);
  if (address.display !== 'map') query.set('show', address.display);
  if (address.arrangement !== CHAPTERS.id) query.set('layout', address.arrangement);
  const plain = new URLSearchParams(query);
  if (address.folds) writeFolds(query, address.folds);
  const folded = new URLSearchParams(query);
  for (const { id, x, y } of address.pins) query.append('pin', `${x},${y}:${id}`);
  const texts = [query, folded, plain].map(String);
  const text = texts.find((one) => one.length < LONGEST) ?? String(plain);
  return text === '' ? '' : `?${text}`;
}

/** What of the state an address tells. */
export type View = Pick<State, 'filter' | 'selected' | 'arrangement' | 'pins' | 'display'> & {
  readonly folding: Folding | null;
};

/** The part of an address that the map knows, and a sentence for each thing that it does not. */
export function settleAddress(
  map: ArgumentMap,
  address: Address,
  search = '',
): View & { readonly notices: readonly string[] } {
  const { node, edge } = lookupOf(map);
  const query = new URLSearchParams(search);
  const { filter, notices: ofFilter } = settleFilter(map, address.filter, query);
  const notices = [...ofFilter];
  const version = query.get('v');
  if (version !== null && version !== '1') {
    notices.push(
      'The link was made by another version of this page; what could be understood of it was used.',
    );
  }
  let selected = address.selected;
  if (selected !== null && !node.has(selected) && !edge.has(selected)) {
    notices.push(
      `The link points at “${shortened(selected)}”, which is not in this map; nothing is selected.`,
    );
    selected = null;
  }
  const { id: arrangement } = arrangementCalled(address.arrangement);
  if (arrangement !== address.arrangement) {
    notices.push(
      `The link asks for a layout, “${shortened(address.arrangement)}”, that does not exist; the usual one is used.`,
    );
  }
  return {
    filter,
    selected,
    arrangement,
    pins: address.pins.filter(({ id }) => node.has(id)),
    display: address.display,
    folding: address.folds ? foldingFrom(outlineOf(map, visibility(map, filter)), address.folds) : null,
    notices,
  };
}
