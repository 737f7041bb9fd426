import type { Folding } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { arrangementCalled, CHAPTERS } from '#scene/layout/arrangements.ts';
import { drawingNotices, oddNotices } from '#store/address-notices.ts';
import {
  type FilterWords,
  filterPieces,
  type Piece,
  readFilter,
  settleFilter,
} from '#store/filter-address.ts';
import { type FoldWords, foldingFrom, readFolds, writeFolds } from '#store/fold-address.ts';
import { knownId } from '#store/known-id.ts';
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

/** The version of what is written here. A link without one was made before there was any, and means the same. */
const VERSION = '1';

/** A query may be this long, so that 2,000 characters hold the whole link with the site's own name. */
const LONGEST = 1900;

/**
 * The query of a page's address, as in `?map=everyday-argument&actor=parents&actor=council&lens=only&at=c3&v=1`.
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

/** An address as it is written down. */
export interface Link {
  /** The query with its `?`, never too long for a link; "" where everything is at its default. */
  readonly search: string;
  /** The same, however long. */
  readonly whole: string;
  /** What of the filter and the selection had to be left out of the link: "the tags". */
  readonly leftOut: readonly string[];
}

/**
 * The link to an address. Where it would grow too long, pieces are left out, each as a whole, so that no list is read
 * as if it were complete: first where boxes were put, then how they are folded, then what else does not fit.
 */
export function linkTo(address: Address): Link {
  const view: readonly Piece[] = [
    ...filterPieces(address.filter),
    { what: 'the selection', pairs: address.selected === null ? [] : [['at', address.selected]] },
    { what: '', pairs: address.display === 'map' ? [] : [['show', address.display]] },
    { what: '', pairs: address.arrangement === CHAPTERS.id ? [] : [['layout', address.arrangement]] },
  ];
  const drawing: readonly Piece[] = [
    { what: '', pairs: address.folds ? foldPairs(address.folds) : [] },
    { what: '', pairs: address.pins.map(({ id, x, y }) => ['pin', `${x},${y}:${id}`]) },
  ];
  const [short, whole] = [draft(address.map), draft(address.map)];
  const leftOut: string[] = [];
  for (const piece of view) {
    whole.add(piece);
    if (short.length(piece) <= LONGEST) short.add(piece);
    else leftOut.push(piece.what);
  }
  for (const piece of drawing) whole.add(piece);
  // Moved boxes mean little in another folding: without the one, not the other.
  for (const piece of drawing) {
    if (short.length(piece) > LONGEST) break;
    short.add(piece);
  }
  return { search: short.text(), whole: whole.text(), leftOut: leftOut.filter((what) => what !== '') };
}

/** The query of the link to an address. */
export function writeAddress(address: Address): string {
  return linkTo(address).search;
}

/** A query that grows piece by piece; only what says more than which map has a version. */
function draft(map: string | null) {
  let body = map === null ? '' : String(new URLSearchParams([['map', map]]));
  let views = false;
  const joined = (one: string, other: string): string => (one && other ? `${one}&${other}` : one + other);
  const with_ = ({ pairs }: Piece): string =>
    joined(body, String(new URLSearchParams(pairs.map(([name, value]) => [name, value]))));
  const finished = (text: string, viewed: boolean): string => {
    const query = viewed ? joined(text, `v=${VERSION}`) : text;
    return query === '' ? '' : `?${query}`;
  };
  return {
    add: (piece: Piece): void => {
      body = with_(piece);
      views ||= piece.pairs.length > 0;
    },
    length: (piece: Piece): number => finished(with_(piece), views || piece.pairs.length > 0).length,
    text: (): string => finished(body, views),
  };
}

function foldPairs(folds: FoldWords): Piece['pairs'] {
  const query = new URLSearchParams();
  writeFolds(query, folds);
  return [...query];
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
  const asked = address.selected;
  const selected = asked === null ? null : (knownId(asked, node) ?? knownId(asked, edge));
  if (asked !== null && selected === null) {
    notices.push(`The link points at “${shortened(asked)}”, which is not in this map; nothing is selected.`);
  }
  const { id: arrangement } = arrangementCalled(address.arrangement);
  if (arrangement !== address.arrangement) {
    notices.push(
      `The link asks for a layout, “${shortened(address.arrangement)}”, that does not exist; the usual one is used.`,
    );
  }
  const pins = address.pins.flatMap((pin) => {
    const id = knownId(pin.id, node);
    return id === null ? [] : [{ ...pin, id }];
  });
  notices.push(...drawingNotices(query, pins.length), ...oddNotices(query, VERSION));
  return {
    filter,
    selected,
    arrangement,
    pins,
    display: address.display,
    folding: address.folds ? foldingFrom(outlineOf(map, visibility(map, filter)), address.folds) : null,
    notices,
  };
}
