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
  /** To which side the route goes on before its beginning and after its end: −1, 0 or 1 across the stretch. */
  readonly atFrom: number;
  readonly atTo: number;
  /** Whether it is the first or last of its route, whose end is on a box. */
  readonly fixed: boolean;
}

/**
 * Moves stretches of different routes that lie on top of one another into lanes side by side, none further than
 * `reach` from where it was, in the order in which they cross least. The first and last stretch of a route stay, so that
 * its ends do.
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
        const held = group.findIndex((stretch) => stretch.fixed);
        const middle = held < 0 ? (count - 1) / 2 : (lanes[held] ?? 0);
        const step = Math.min(LANE, reach / Math.max(middle, count - 1 - middle));
        group.forEach((stretch, i) => {
          if (stretch.fixed) return;
          const position = at + ((lanes[i] ?? 0) - middle) * step;
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

/** Stretches by the coordinate they share: vertical ones for `x`, horizontal ones for `y`. */
function stretchesOn(
  routes: ReadonlyMap<Id, readonly Point[]>,
  axis: 'x' | 'y',
): ReadonlyMap<number, readonly Stretch[]> {
  const along = axis === 'x' ? 'y' : 'x';
  const found = new Map<number, Stretch[]>();
  for (const [route, points] of routes) {
    for (let index = 0; index + 1 < points.length; index++) {
      const a = points[index];
      const b = points[index + 1];
      if (!a || !b || a[axis] !== b[axis]) continue;
      const before = Math.sign((points[index - 1]?.[axis] ?? a[axis]) - a[axis]);
      const after = Math.sign((points[index + 2]?.[axis] ?? b[axis]) - b[axis]);
      const onwards = a[along] <= b[along];
      const stretch: Stretch = {
        route,
        index,
        from: onwards ? a[along] : b[along],
        to: onwards ? b[along] : a[along],
        atFrom: onwards ? before : after,
        atTo: onwards ? after : before,
        fixed: index === 0 || index + 2 === points.length,
      };
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

/** A lane for each stretch: behind every one that it overlaps and should stand behind. */
function lanesOf(group: readonly Stretch[]): readonly number[] {
  const leaning = group.map((a) => group.reduce((sum, b) => sum + side(a, b), 0));
  const order = group.map((_, i) => i).sort((i, j) => (leaning[i] ?? 0) - (leaning[j] ?? 0));
  const lanes: number[] = group.map(() => -1);
  for (const i of order) {
    const stretch = group[i];
    if (!stretch) continue;
    const passed = group.map((other, j) => (overlap(stretch, other) ? (lanes[j] ?? -1) : -1));
    lanes[i] = Math.max(...passed) + 1;
  }
  return lanes;
}

/** On which side of another stretch one should run: below 0 before it, above 0 behind it. */
function side(a: Stretch, b: Stretch): number {
  if (a === b || !overlap(a, b)) return 0;
  // Whoever joins the other's lane later, or leaves it earlier, should come from and go to its own side.
  const joining = a.from > b.from ? a.atFrom : a.from < b.from ? -b.atFrom : a.atFrom - b.atFrom;
  const leaving = a.to < b.to ? a.atTo : a.to > b.to ? -b.atTo : a.atTo - b.atTo;
  return joining + leaving;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to;
}
