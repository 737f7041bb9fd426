import { centreOf, type Rect } from '#scene/geometry.ts';
import { spread } from './spread.ts';
import { type Centres, type Pair, type Tangle, tangleOf } from './tangle.ts';

/** How often every two boxes may exchange their places, and how often every box is drawn nearer to its neighbours. */
const EXCHANGES = 6;
const DRAWS = 40;
/** How much of the way to the middle of its neighbours a box goes at once. */
const STEP = 0.12;
/** Tests of one line against another that may be made: beyond that, a drawing stays a little more tangled. */
const MOST_WORK = 2_000_000;

/** Boxes that have changed places and moved together, for fewer crossings and shorter lines; and what is left of tangle. */
export function untangled(
  rects: readonly Rect[],
  lines: readonly Pair[],
  members: readonly Pair[],
): { readonly rects: readonly Rect[]; readonly cost: number } {
  const tangle = tangleOf(rects, lines, members);
  let at = centresOf(rects);
  const round =
    ((rects.length * rects.length) / 2) * (lines.length / Math.max(1, rects.length)) * 8 * (lines.length + 1);
  const rounds = Math.max(1, Math.min(EXCHANGES, Math.floor(MOST_WORK / Math.max(1, round))));
  for (let i = 0; i < rounds && exchanged(at, tangle); i += 1);
  // Boxes of several heights have changed places: they may touch now.
  at = centresOf(spread(rectsAt(rects, at)));
  drawnTogether(at, tangle, [...lines, ...members]);
  let cost = 0;
  for (let i = 0; i < rects.length; i += 1) cost += tangle.of(i, at);
  return { rects: rectsAt(rects, at), cost };
}

export function centresOf(rects: readonly Rect[]): Centres {
  const centres = rects.map(centreOf);
  return { x: Float64Array.from(centres, (p) => p.x), y: Float64Array.from(centres, (p) => p.y) };
}

function rectsAt(rects: readonly Rect[], { x, y }: Centres): readonly Rect[] {
  return rects.map((rect, i) => ({
    ...rect,
    x: (x[i] ?? 0) - rect.width / 2,
    y: (y[i] ?? 0) - rect.height / 2,
  }));
}

/** Exchanges the places of any two boxes where that takes tangle away; whether there were such. */
function exchanged(at: Centres, tangle: Tangle): boolean {
  const count = at.x.length;
  let better = false;
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count; j += 1) {
      const before = tangle.of(i, at) + tangle.of(j, at);
      exchange(at, i, j);
      if (tangle.of(i, at) + tangle.of(j, at) < before - 1e-6) better = true;
      else exchange(at, i, j);
    }
  }
  return better;
}

function exchange({ x, y }: Centres, i: number, j: number): void {
  [x[i], x[j]] = [x[j] ?? 0, x[i] ?? 0];
  [y[i], y[j]] = [y[j] ?? 0, y[i] ?? 0];
}

/** Moves each box toward the middle of those that it is joined to, as long as it keeps its room and tangles nothing. */
function drawnTogether(at: Centres, tangle: Tangle, ties: readonly Pair[]): void {
  const { x, y } = at;
  const met = Array.from(x, (_, i) => ties.flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : [])));
  for (let round = 0; round < DRAWS; round += 1) {
    let moved = false;
    met.forEach((others, i) => {
      const [fromX, fromY] = [x[i] ?? 0, y[i] ?? 0];
      const middle = (all: Float64Array): number =>
        others.reduce((sum, other) => sum + (all[other] ?? 0), 0) / Math.max(1, others.length);
      const [toX, toY] = [(middle(x) - fromX) * STEP, (middle(y) - fromY) * STEP];
      if (Math.hypot(toX, toY) < 1) return;
      const before = tangle.of(i, at);
      // Along one side only where there is no room for both.
      for (const [dx, dy] of [
        [toX, toY],
        [toX, 0],
        [0, toY],
      ] as const) {
        [x[i], y[i]] = [fromX + dx, fromY + dy];
        if (tangle.free(i, at) && tangle.of(i, at) <= before) {
          moved = true;
          return;
        }
      }
      [x[i], y[i]] = [fromX, fromY];
    });
    if (!moved) return;
  }
}
