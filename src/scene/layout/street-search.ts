import FlatQueue from 'flatqueue';
import type { Point } from '#scene/geometry.ts';
import { streetCrossings } from './street-crossings.ts';
import type { StreetGrid } from './street-grid.ts';

/** What a bend costs, in world units of way. */
const BEND = 45;
/** What it costs to cross a line. */
const CROSSING = 600;
/** How much dearer a street is that another line runs on already. */
const SHARED = 0.6;
/** The same for running along a line that is drawn already, within this distance. */
const ALONG = { weight: 100, reach: 5 } as const;

/** The directions of walking: right, down, left, up. Even ones are horizontal. */
const STEPS = [0, 1, 2, 3] as const;

/** A place on the grid, and the direction of walking there. */
interface Heading {
  readonly at: Point;
  readonly direction: number;
}

/** A way that was found. */
export interface Track {
  readonly vertices: readonly number[];
  /** Where it begins, bends and ends. */
  readonly points: readonly Point[];
}

export interface StreetSearch {
  /**
   * The cheapest way from one of the starts to one of the goals; null where there is none. A start's direction is that
   * in which its line leaves the box, a goal's that in which it enters.
   */
  lead(starts: readonly Heading[], goals: readonly Heading[]): Track | null;
  /** Gives a way up, as if it had never been there. */
  leave(track: Track): void;
}

/**
 * Finds ways on a street grid, each avoiding where it can the streets that others took, and crossing few of them.
 * A* over (vertex, direction) with the Manhattan distance as its lower bound. `lines` are drawn already, anywhere.
 */
export function streetSearch(grid: StreetGrid, lines: readonly (readonly Point[])[]): StreetSearch {
  const { xs, ys } = grid;
  const width = xs.length;
  const count = width * ys.length;
  const best = new Float64Array(count * 4);
  const cameFrom = new Int32Array(count * 4);
  // By the number of the search, so that nothing has to be cleared before the next.
  const reached = new Uint32Array(count * 4);
  const done = new Uint32Array(count * 4);
  let search = 0;
  const rightAlong = new Uint8Array(count);
  const downAlong = new Uint8Array(count);
  const rightUsed = new Uint16Array(count);
  const downUsed = new Uint16Array(count);
  const crossings = streetCrossings(grid);
  for (const line of lines) {
    markLine(grid, line, rightAlong, downAlong);
    crossings.add(line);
  }
  const vertex = (p: Point): number => (grid.rowOf.get(p.y) ?? 0) * width + (grid.columnOf.get(p.x) ?? 0);
  const pointAt = (v: number): Point => ({ x: xs[v % width] ?? 0, y: ys[Math.floor(v / width)] ?? 0 });

  /** The vertex one step on, or -1 where a box or the border is in the way. */
  const next = (v: number, direction: number): number => {
    const column = v % width;
    if (direction === 0) return column + 1 < width && !grid.rightBarred[v] ? v + 1 : -1;
    if (direction === 2) return column > 0 && !grid.rightBarred[v - 1] ? v - 1 : -1;
    if (direction === 1) return v + width < count && !grid.downBarred[v] ? v + width : -1;
    return v >= width && !grid.downBarred[v - width] ? v - width : -1;
  };
  const used = (piece: number, level: boolean): number => {
    const along = (level ? rightAlong : downAlong)[piece] ?? 0;
    return along > 0 ? along : (level ? rightUsed : downUsed)[piece] ? 1 : 0;
  };

  const lead = (starts: readonly Heading[], goals: readonly Heading[]): Track | null => {
    search += 1;
    const entering = new Map(goals.map((goal) => [vertex(goal.at), goal.direction]));
    const ends = goals.map((goal) => goal.at);
    const bound = (v: number): number => {
      const x = xs[v % width] ?? 0;
      const y = ys[(v / width) | 0] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      for (const end of ends) least = Math.min(least, Math.abs(end.x - x) + Math.abs(end.y - y));
      return least;
    };
    const queue = new FlatQueue<number>();
    const relax = (from: number, to: number, cost: number): void => {
      if (reached[to] === search && cost >= (best[to] ?? 0)) return;
      reached[to] = search;
      best[to] = cost;
      cameFrom[to] = from;
      queue.push(to, cost + bound(to >> 2));
    };
    for (const start of starts) relax(-1, vertex(start.at) * 4 + start.direction, 0);
    for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
      if (done[state] === search) continue;
      done[state] = search;
      const v = state >> 2;
      const direction = state & 3;
      const cost = best[state] ?? 0;
      const goal = entering.get(v);
      if (goal === direction) return taken(trace(state));
      if (goal !== undefined && (goal + direction) % 2 === 1) relax(state, v * 4 + goal, cost + BEND);
      for (const turn of STEPS) {
        if (turn === (direction + 2) % 4) continue;
        const to = next(v, turn);
        if (to < 0) continue;
        const piece = Math.min(v, to);
        const level = turn % 2 === 0;
        const length = level
          ? (xs[(piece % width) + 1] ?? 0) - (xs[piece % width] ?? 0)
          : (ys[((piece / width) | 0) + 1] ?? 0) - (ys[(piece / width) | 0] ?? 0);
        const dearer = 1 + SHARED * used(piece, level);
        const crossed = CROSSING * crossings.on(piece, level);
        relax(state, to * 4 + turn, cost + length * dearer + crossed + (turn === direction ? 0 : BEND));
      }
    }
    return null;
  };

  return {
    lead,
    leave: ({ vertices, points }) => {
      mark(vertices, -1);
      crossings.add(points, -1);
    },
  };

  function trace(goal: number): readonly number[] {
    const vertices: number[] = [];
    for (let state = goal; state >= 0; state = cameFrom[state] ?? -1) vertices.push(state >> 2);
    return vertices.reverse();
  }

  function taken(vertices: readonly number[]): Track {
    const points = corners(vertices.map(pointAt));
    mark(vertices, 1);
    crossings.add(points);
    return { vertices, points };
  }

  function mark(vertices: readonly number[], by: 1 | -1): void {
    vertices.forEach((v, i) => {
      const to = vertices[i + 1];
      if (to === undefined || to === v) return;
      const list = Math.abs(to - v) === 1 ? rightUsed : downUsed;
      list[Math.min(v, to)] = (list[Math.min(v, to)] ?? 0) + by;
    });
  }
}

/** The points of a way at which it begins, bends and ends. */
export function corners(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter((p, i) => i === 0 || p.x !== points[i - 1]?.x || p.y !== points[i - 1]?.y);
  return distinct.filter((p, i) => {
    const before = distinct[i - 1];
    const after = distinct[i + 1];
    if (!before || !after) return true;
    return !((before.x === p.x && p.x === after.x) || (before.y === p.y && p.y === after.y));
  });
}

/** Marks the streets that a drawn line runs along, so that later ways keep off it but may cross it. */
function markLine(
  grid: StreetGrid,
  line: readonly Point[],
  rightUsed: Uint8Array,
  downUsed: Uint8Array,
): void {
  const { xs, ys } = grid;
  line.forEach((a, i) => {
    const b = line[i + 1];
    if (!b) return;
    const upright = a.x === b.x;
    const [across, along] = upright ? [xs, ys] : [ys, xs];
    const at = upright ? a.x : a.y;
    const from = Math.min(upright ? a.y : a.x, upright ? b.y : b.x);
    const to = Math.max(upright ? a.y : a.x, upright ? b.y : b.x);
    across.forEach((position, street) => {
      if (Math.abs(position - at) > ALONG.reach) return;
      along.forEach((begin, crossing) => {
        const end = along[crossing + 1];
        if (end === undefined || end <= from || begin >= to) return;
        if (upright) downUsed[crossing * xs.length + street] = ALONG.weight;
        else rightUsed[street * xs.length + crossing] = ALONG.weight;
      });
    });
  });
}
