import {
  drawnDepth,
  type Folding,
  folded,
  foldedToRoots,
  revealed,
  unfolded,
  unfoldedTo,
  withinBounds,
  withMoreRoots,
} from '#analysis/folding.ts';
import { type Outline, outlineOf, wayUp } from '#analysis/outline.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';
import { drawnNow, foldingNow, openMap, shownPart } from '#store/selectors.ts';
import type { State } from '#store/state.ts';

/** What can be done to a drawing's folds. None of them does anything while no map is open. */
export interface FoldCommands {
  /** Draws the next portion of what hangs on a node. */
  unfold(id: Id): void;
  fold(id: Id): void;
  /** Draws more of what hangs on nothing. */
  unfoldRoots(): void;
  foldAll(): void;
  unfoldAll(): void;
  /** Draws one ring more (or less, with −1) of what hangs on the roots. */
  unfoldLevel(by: 1 | -1): void;
}

/** A change of the folding, and of what goes with it. */
export type FoldChange = Pick<State, 'folding' | 'keeping'> & Partial<Pick<State, 'selected' | 'notices'>>;

interface Folds {
  readonly outline: Outline;
  readonly folding: Folding;
}

export function foldCommands(get: () => State, set: (change: FoldChange) => void): FoldCommands {
  const current = (): Folds | null => foldsOf(get());
  const anew = (change: (folds: Folds) => Folding): void => {
    const folds = current();
    if (folds) set({ folding: change(folds), keeping: null });
  };
  return {
    unfold: (id) => {
      const folds = current();
      if (!folds) return;
      const within = withinBounds(folds.outline, unfolded(folds.outline, folds.folding, id), id);
      set({ folding: within.folding, keeping: { box: id }, ...told(get(), within.foldedAgain) });
    },
    fold: (id) => {
      const folds = current();
      if (!folds) return;
      const folding = folded(folds.outline, folds.folding, id);
      const { selected } = get();
      const gone = selected !== null && selected !== id && wayUp(folds.outline, selected).includes(id);
      set({ folding, keeping: { box: id }, ...(gone ? { selected: id } : {}) });
    },
    unfoldRoots: () => anew(({ outline, folding }) => withMoreRoots(outline, folding)),
    foldAll: () => anew(({ outline }) => foldedToRoots(outline)),
    unfoldAll: () => anew(({ outline }) => unfoldedTo(outline, Number.POSITIVE_INFINITY)),
    unfoldLevel: (by) =>
      anew(({ outline, folding }) => unfoldedTo(outline, Math.max(0, drawnDepth(outline, folding) + by))),
  };
}

/** What must be unfolded so that a node, or what an edge joins, is drawn; null where nothing must. */
export function revealing(state: State, id: Id): FoldChange | null {
  const map = openMap(state);
  const drawn = drawnNow(state);
  const folds = foldsOf(state);
  if (!map || !drawn || !folds) return null;
  const { node, edge } = lookupOf(map);
  const shown = shownPart(state);
  const step = edge.get(id);
  const wanted = (node.has(id) || !step ? [id] : [...step.from, step.to]).filter(
    (each) => shown?.nodes.has(each) && !drawn.nodes.has(each),
  );
  const [first] = wanted;
  if (first === undefined) return null;
  let folding = folds.folding;
  for (const each of wanted) folding = revealed(folds.outline, folding, each);
  const still = wayUp(folds.outline, first).find((each) => drawn.nodes.has(each)) ?? null;
  const within = withinBounds(folds.outline, folding, first);
  return { folding: within.folding, keeping: { box: still }, ...told(state, within.foldedAgain) };
}

function foldsOf(state: State): Folds | null {
  const map = openMap(state);
  const shown = shownPart(state);
  if (!map || !shown) return null;
  const outline = outlineOf(map, shown);
  return { outline, folding: foldingNow(state) ?? unfoldedTo(outline, Number.POSITIVE_INFINITY) };
}

function told(state: State, foldedAgain: readonly Id[]): Partial<Pick<State, 'notices'>> {
  const map = openMap(state);
  if (!map || foldedAgain.length === 0) return {};
  const labels = foldedAgain.slice(0, 2).map((id) => `“${lookupOf(map).node.get(id)?.label ?? id}”`);
  const others = foldedAgain.length - labels.length;
  const what = [...labels, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return { notices: [`Folded again to make room: ${what}.`] };
}
