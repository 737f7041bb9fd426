import { type Visibility, visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { State } from '#store/state.ts';

/** The open map, or null while there is none. */
export function openMap(state: State): ArgumentMap | null {
  return state.document.status === 'ready' ? state.document.map : null;
}

/** What the filter leaves of the open map; the same map and filter give the same object. */
export const shownPart: (state: State) => Visibility | null = remembered((state) => {
  const map = openMap(state);
  return map ? visibility(map, state.filter) : null;
});

function remembered(derive: (state: State) => Visibility | null): (state: State) => Visibility | null {
  let last: { document: State['document']; filter: State['filter']; value: Visibility | null } | undefined;
  return (state) => {
    if (!last || last.document !== state.document || last.filter !== state.filter) {
      last = { document: state.document, filter: state.filter, value: derive(state) };
    }
    return last.value;
  };
}
