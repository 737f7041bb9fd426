import type { Id } from '#domain/map.ts';
import type { Point } from '#scene/geometry.ts';

/** Distance at which parallel lines can be told apart. */
const LANE = 4;

interface Stretch {
  readonly route: Id;
  /** Index of the stretch's first point in its route. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Moves stretches of different routes that lie on top of one another into lanes side by side, none further than
 * `reach` from where it was. The first and last stretch of a route stay, so that its ends do.
 */
export function spreadLanes(
  routes: ReadonlyMap<Id, readonly Point[]>,
  reach: number,
): ReadonlyMap<Id, readonly Point[]> {
  const moved = new Map([...routes].map(([id, points]) => [id, points.map((p) => ({ ...p }))]));
  for (const axis of ['x', 'y'] as const) {
    for (const [at, stretches] of stretchesOn(routes, axis)) {
      for (const group of overlapping(stretches)) {
        const lanes = lanesOf(group);
        const count = Math.max(...lanes) + 1;
        if (count < 2) continue;
        const step = Math.min(LANE, (2 * reach) / (count - 1));
        group.forEach((stretch, i) => {
          const position = at + ((lanes[i] ?? 0) - (count - 1) / 2) * step;
          const points = moved.get(stretch.route);
          for (const point of [points?.[stretch.index], points?.[stretch.index + 1]]) {
            if (point) point[axis] = position;
          }
        });
      }
    }
  }
  return moved;
}

/** Inner stretches by the coordinate they share: vertical ones for `x`, horizontal ones for `y`. */
function stretchesOn(
  routes: ReadonlyMap<Id, readonly Point[]>,
  axis: 'x' | 'y',
): ReadonlyMap<number, readonly Stretch[]> {
  const along = axis === 'x' ? 'y' : 'x';
  const found = new Map<number, Stretch[]>();
  for (const [route, points] of routes) {
    for (let index = 1; index + 2 < points.length; index++) {
      const a = points[index];
      const b = points[index + 1];
      if (!a || !b || a[axis] !== b[axis]) continue;
      const stretch = { route, index, from: Math.min(a[along], b[along]), to: Math.max(a[along], b[along]) };
      found.set(a[axis], [...(found.get(a[axis]) ?? []), stretch]);
    }
  }
  return found;
}

/** Runs of stretches that touch one another, each sorted by where it begins. */
function overlapping(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (stretch.from > reach) groups.push([]);
    groups.at(-1)?.push(stretch);
    reach = Math.max(reach, stretch.to);
  }
  return groups;
}

/** The lowest free lane for each stretch, first come first served. */
function lanesOf(group: readonly Stretch[]): readonly number[] {
  const ends: number[] = [];
  return group.map((stretch) => {
    const free = ends.findIndex((end) => end < stretch.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = stretch.to;
    return lane;
  });
}
