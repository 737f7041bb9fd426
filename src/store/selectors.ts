import { type Drawn, drawnPart } from '#analysis/drawn.ts';
import type { Folding } from '#analysis/folding.ts';
import { type Visibility, visibility } from '#analysis/visibility.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { openingFolding } from '#scene/opening-folding.ts';
import type { State } from '#store/state.ts';

/** The open map, or null while there is none. */
export function openMap(state: State): ArgumentMap | null {
  return state.document.status === 'ready' ? state.document.map : null;
}

/** What the filter leaves of the open map. */
export const shownPart: (state: State) => Visibility | null = remembered(
  ({ document, filter }) => [document, filter],
  (state) => {
    const map = openMap(state);
    return map ? visibility(map, state.filter) : null;
  },
);

/** How the drawing is folded: as the reader left it, else as fits the window; null where nothing is. */
export const foldingNow: (state: State) => Folding | null = remembered(
  (state) => [shownPart(state), state.folding, state.folding ? null : state.room],
  (state) => {
    const map = openMap(state);
    const shown = shownPart(state);
    if (state.folding || !map || !shown || !state.room) return state.folding;
    return openingFolding(map, shown, state.room);
  },
);

/** What is drawn; null while there is no map, or no room to draw it in. */
export const drawnNow: (state: State) => Drawn | null = remembered(
  (state) => [shownPart(state), foldingNow(state), state.room === null],
  (state) => {
    const map = openMap(state);
    const shown = shownPart(state);
    return map && shown && state.room ? drawnPart(map, shown, foldingNow(state)) : null;
  },
);

/** The nodes that the question is about, and the one that is kept for a question. */
export const askedAbout: (state: State) => readonly Id[] = remembered(
  ({ filter, marked }) => [filter.question, marked],
  ({ filter: { question }, marked }) => {
    const ids = marked === null ? [] : [marked];
    if (question && question.kind !== 'steps') ids.push(question.of);
    if (question?.kind === 'between') ids.push(question.and);
    return ids;
  },
);

/** A selector that gives the same object as long as nothing that it depends on has changed. */
function remembered<T>(
  dependsOn: (state: State) => readonly unknown[],
  derive: (state: State) => T,
): (state: State) => T {
  let last: { readonly on: readonly unknown[]; readonly value: T } | undefined;
  return (state) => {
    const on = dependsOn(state);
    const before = last;
    if (before?.on.every((value, i) => value === on[i])) return before.value;
    last = { on, value: derive(state) };
    return last.value;
  };
}
