import type { Id } from '#domain/map.ts';
import type { Rect, Size } from '#scene/geometry.ts';
import type { Cuts } from './layout.ts';
import { joined, type Shapes, undominated, undominatedOf } from './shape.ts';

/**
 * Packs panels, kept in reading order, into the shape of a window by recursive cuts: each run of panels stands either
 * side by side or one above the other. Every panel may come in several shapes; of all arrangements the one is taken
 * that can be shown largest.
 */
export interface Panel<T> {
  readonly id: Id;
  readonly shapes: Shapes<Size & { readonly plan: T }>;
}

export interface Placed<T> {
  readonly id: Id;
  readonly rect: Rect;
  readonly plan: T;
}

/** Panels in a window, and how it was cut into them. */
export interface Slices<T> {
  readonly placed: readonly Placed<T>[];
  readonly cuts: Cuts;
}

type Cut<T> = Size &
  (
    | { readonly kind: 'panel'; readonly id: Id; readonly plan: T }
    | { readonly kind: 'row' | 'column'; readonly first: Cut<T>; readonly second: Cut<T> }
  );

/** How many places to cut a run are tried, and in how long a run only its middle. */
const MOST_CUTS = 12;
const LONG_RUN = 30;

/** How much wider or higher than needed the whole may become. */
const MOST_STRETCH = 1.25;

/**
 * Arranges panels in windows: for each it gives the rectangle and the chosen shape of each panel, in the given order.
 * The rectangles fill the whole with no overlap, `gap` apart, and each is at least as large as the shape it holds.
 * With `alike`, the window is cut as it was before: panels that are gone leave no trace, new ones stand below.
 */
export function slicer<T>(
  panels: readonly Panel<T>[],
  gap: number,
  alike: Cuts | null = null,
): (window: Size) => Slices<T> {
  if (panels.length === 0) return () => ({ placed: [], cuts: { chapter: '' } });
  const cuts = alike ? cutsLike(panels, alike, gap) : cutsOf(panels, gap);
  return (window) => {
    const ratio = window.width / window.height;
    const best = least(cuts, (cut) => Math.max(cut.height, cut.width / ratio));
    const placed: Placed<T>[] = [];
    // The whole takes the window's shape, so that what is left over widens panels and not the margin; within reason.
    const width = Math.max(best.width, Math.min(best.height * ratio, best.width * MOST_STRETCH));
    const height = Math.max(best.height, Math.min(best.width / ratio, best.height * MOST_STRETCH));
    spread(best, { x: 0, y: 0, width, height }, gap, placed);
    return { placed, cuts: outlineOfCuts(best) };
  };
}

function outlineOfCuts<T>(cut: Cut<T>): Cuts {
  if (cut.kind === 'panel') return { chapter: cut.id };
  return { cut: cut.kind, first: outlineOfCuts(cut.first), second: outlineOfCuts(cut.second) };
}

/** The one way of cutting that is like another, with the panels in whatever shapes they have. */
function cutsLike<T>(panels: readonly Panel<T>[], alike: Cuts, gap: number): Shapes<Cut<T>> {
  const left = new Map(panels.map((panel) => [panel.id, panel]));
  const take = (id: Id): Shapes<Cut<T>> | null => {
    const panel = left.get(id);
    left.delete(id);
    return panel ? single(panel) : null;
  };
  const like = (cuts: Cuts): Shapes<Cut<T>> | null => {
    if ('chapter' in cuts) return take(cuts.chapter);
    const [first, second] = [like(cuts.first), like(cuts.second)];
    if (!first || !second) return first ?? second;
    const join = cuts.cut === 'row' ? row : column;
    return joined(first, second, (a, b) => join(a, b, gap));
  };
  const old = like(alike);
  const fresh = left.size > 0 ? cutsOf([...left.values()], gap) : null;
  if (!old || !fresh) return old ?? fresh ?? [];
  return joined(old, fresh, (a, b) => column(a, b, gap));
}

function single<T>({ id, shapes }: Panel<T>): Shapes<Cut<T>> {
  return shapes.map((shape) => ({ kind: 'panel', id, ...shape }));
}

/** The ways of cutting a rectangle into all the panels. */
function cutsOf<T>(panels: readonly Panel<T>[], gap: number): Shapes<Cut<T>> {
  // Runs of panels grow with the square of their number, and pairs of runs with its cube.
  const most = panels.length <= 12 ? undefined : 8;
  const tables = new Map<number, Shapes<Cut<T>>>();
  const shapes = (first: number, last: number): Shapes<Cut<T>> => {
    const key = first * panels.length + last;
    const known = tables.get(key);
    if (known) return known;
    const found: Cut<T>[] = [];
    const only = panels[first];
    if (first === last && only) found.push(...single(only));
    for (const middle of cutsBetween(first, last)) {
      const [left, right] = [shapes(first, middle), shapes(middle + 1, last)];
      found.push(...undominatedOf(rowsOf(left, right, gap), columnsOf(left, right, gap), most));
    }
    const kept = undominated(found, most);
    tables.set(key, kept);
    return kept;
  };
  return shapes(0, panels.length - 1);
}

/**
 * Two runs side by side in every pair of their shapes that may be worth having, from narrow and high to wide and low, as
 * shapes come. A row is as high as the higher of its two: only a lower shape of that one makes it lower, and the narrowest
 * that is lower is the next.
 */
function rowsOf<T>(first: Shapes<Cut<T>>, second: Shapes<Cut<T>>, gap: number): readonly Cut<T>[] {
  const rows: Cut<T>[] = [];
  let [i, j] = [0, 0];
  for (let [a, b] = [first[i], second[j]]; a && b; [a, b] = [first[i], second[j]]) {
    rows.push(row(a, b, gap));
    if (a.height >= b.height) i += 1;
    if (b.height >= a.height) j += 1;
  }
  return rows;
}

/** The same with one above the other: found from the other end, where the wider of the two decides. */
function columnsOf<T>(first: Shapes<Cut<T>>, second: Shapes<Cut<T>>, gap: number): readonly Cut<T>[] {
  const columns: Cut<T>[] = [];
  let [i, j] = [first.length - 1, second.length - 1];
  for (let [a, b] = [first[i], second[j]]; a && b; [a, b] = [first[i], second[j]]) {
    columns.push(column(a, b, gap));
    if (a.width >= b.width) i -= 1;
    if (b.width >= a.width) j -= 1;
  }
  return columns.reverse();
}

/** After which panels a run is cut: after any, in a longer run after some evenly spread, in a very long one in the middle. */
function cutsBetween(first: number, last: number): ReadonlySet<number> {
  if (last - first > LONG_RUN) return new Set([Math.floor((first + last) / 2)]);
  const count = Math.min(last - first, MOST_CUTS);
  return new Set(Array.from({ length: count }, (_, i) => first + Math.floor((i * (last - first)) / count)));
}

function row<T>(first: Cut<T>, second: Cut<T>, gap: number): Cut<T> {
  return {
    kind: 'row',
    first,
    second,
    width: first.width + gap + second.width,
    height: Math.max(first.height, second.height),
  };
}

function column<T>(first: Cut<T>, second: Cut<T>, gap: number): Cut<T> {
  return {
    kind: 'column',
    first,
    second,
    width: Math.max(first.width, second.width),
    height: first.height + gap + second.height,
  };
}

function spread<T>(cut: Cut<T>, rect: Rect, gap: number, placed: Placed<T>[]): void {
  if (cut.kind === 'panel') {
    placed.push({ id: cut.id, rect, plan: cut.plan });
    return;
  }
  if (cut.kind === 'row') {
    const spare = rect.width - cut.width;
    const width = cut.first.width + (spare * cut.first.width) / (cut.first.width + cut.second.width);
    spread(cut.first, { ...rect, width }, gap, placed);
    spread(cut.second, { ...rect, x: rect.x + width + gap, width: rect.width - width - gap }, gap, placed);
    return;
  }
  const spare = rect.height - cut.height;
  const height = cut.first.height + (spare * cut.first.height) / (cut.first.height + cut.second.height);
  spread(cut.first, { ...rect, height }, gap, placed);
  spread(cut.second, { ...rect, y: rect.y + height + gap, height: rect.height - height - gap }, gap, placed);
}

function least<T>(items: readonly T[], cost: (item: T) => number): T {
  const [first, ...others] = items;
  if (first === undefined) throw new RangeError('A panel without a shape cannot be placed.');
  return others.reduce((best, item) => (cost(item) < cost(best) ? item : best), first);
}
