import type { Folding } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { type Filter, LENSES, type Lens, NO_FILTER, visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { arrangementCalled, CHAPTERS } from '#scene/layout/arrangements.ts';
import { type FoldWords, foldingFrom, readFolds, writeFolds } from '#store/fold-address.ts';
import { mapInAddress } from '#store/shipped-maps.ts';
import type { Pin, State } from '#store/state.ts';

/** What a link to the page keeps: which map, who is filtered for and how, what is selected, and how all that is drawn. */
export interface Address {
  readonly map: string | null;
  readonly filter: Filter;
  readonly selected: Id | null;
  /** Null where the window decides. */
  readonly folds: FoldWords | null;
  /** The id of an arrangement, known or not. */
  readonly arrangement: string;
  readonly pins: readonly Pin[];
}

/** A link may be this long; what would make it longer is left out: first where boxes were put, then how they are folded. */
const LONGEST = 2000;

/**
 * The query of a page's address, as in `?map=everyday-argument&actor=parents&actor=council&lens=only&at=c3`.
 * Never fails: what cannot be understood is left at its default.
 */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const lens = query.get('lens');
  return {
    map: mapInAddress(search),
    filter: {
      actors: [...new Set(query.getAll('actor').filter((id) => id !== ''))],
      lens: LENSES.find((known) => known === lens) ?? NO_FILTER.lens,
    },
    selected: query.get('at'),
    folds: readFolds(query),
    arrangement: query.get('layout') ?? CHAPTERS.id,
    pins: query.getAll('pin').flatMap((text) => {
      const [, x, y, id] = /^(-?\d{1,6}),(-?\d{1,6}):(.+)$/su.exec(text) ?? [];
      return id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
    }),
  };
}

/** The query for an address, with its `?`; "" where everything is at its default. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.map !== null) query.set('map', address.map);
  for (const id of address.filter.actors) query.append('actor', id);
  if (address.filter.actors.length > 0) query.set('lens', address.filter.lens);
  if (address.selected !== null) query.set('at', address.selected);
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
export type View = Pick<State, 'filter' | 'selected' | 'arrangement' | 'pins'> & {
  readonly folding: Folding | null;
};

/** The part of an address that the map knows, and a sentence for each thing that it does not. */
export function settleAddress(
  map: ArgumentMap,
  address: Address,
  search = '',
): View & { readonly notices: readonly string[] } {
  const { actor, node, edge } = lookupOf(map);
  const notices: string[] = [];
  const actors = address.filter.actors.filter((id) => {
    if (actor.has(id)) return true;
    notices.push(
      `The link filters by an actor “${shortened(id)}” that this map does not have; that part was ignored.`,
    );
    return false;
  });
  let selected = address.selected;
  if (selected !== null && !node.has(selected) && !edge.has(selected)) {
    notices.push(
      `The link points at “${shortened(selected)}”, which is not in this map; nothing is selected.`,
    );
    selected = null;
  }
  const lens = new URLSearchParams(search).get('lens');
  if (lens !== null && !LENSES.some((known) => known === (lens as Lens))) {
    notices.push(
      `The link asks for a way of filtering, “${shortened(lens)}”, that does not exist; the usual one is used.`,
    );
  }
  const filter = { actors, lens: address.filter.lens };
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
    folding: address.folds ? foldingFrom(outlineOf(map, visibility(map, filter)), address.folds) : null,
    notices,
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
