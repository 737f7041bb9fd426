import { type Filter, LENSES, type Lens, NO_FILTER } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { mapInAddress } from '#store/shipped-maps.ts';

/** What a link to the page keeps: which map, who is filtered for and how, what is selected. */
export interface Address {
  readonly map: string | null;
  readonly filter: Filter;
  readonly selected: Id | null;
}

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
  };
}

/** The query for an address, with its `?`; "" where everything is at its default. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.map !== null) query.set('map', address.map);
  for (const id of address.filter.actors) query.append('actor', id);
  if (address.filter.actors.length > 0) query.set('lens', address.filter.lens);
  if (address.selected !== null) query.set('at', address.selected);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The part of an address that the map knows, and a sentence for each thing that it does not. */
export function settleAddress(
  map: ArgumentMap,
  address: Address,
  search = '',
): { readonly filter: Filter; readonly selected: Id | null; readonly notices: readonly string[] } {
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
  return { filter: { actors, lens: address.filter.lens }, selected, notices };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
