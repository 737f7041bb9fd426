import type { Point, Rect } from '../../src/scene/geometry.ts';
import type { Drawing } from './drawing.ts';

/** What must not be in a drawing. */
export interface Collisions {
  /** Pairs of boxes that overlap. */
  readonly boxes: number;
  /** Lines and boxes that they run through without belonging to them. */
  readonly lines: number;
}

/** Places are rounded when they are drawn; a collision smaller than this, in world units, is none. */
const SLACK = 0.5;

/** Counts the collisions in a drawing. */
export function collisions({ boxes, lines }: Drawing): Collisions {
  const inner = boxes.map(({ id, rect }) => ({ id, rect: shrunk(rect) }));
  return {
    boxes: inner.reduce(
      (sum, a, i) => sum + inner.slice(i + 1).filter((b) => overlap(a.rect, b.rect)).length,
      0,
    ),
    lines: lines.reduce((sum, { from, to, points }) => {
      const foreign = inner.filter(({ id }) => id !== from && id !== to);
      return sum + foreign.filter(({ rect }) => runsThrough(points, rect)).length;
    }, 0),
  };
}

function shrunk(rect: Rect): Rect {
  return {
    x: rect.x + SLACK / 2,
    y: rect.y + SLACK / 2,
    width: rect.width - SLACK,
    height: rect.height - SLACK,
  };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function runsThrough(points: readonly Point[], rect: Rect): boolean {
  return points.some((to, i) => {
    const from = points[i - 1];
    return from !== undefined && hits(from, to, rect);
  });
}

/** Liang and Barsky: the part of the piece that is inside both pairs of sides. */
function hits(from: Point, to: Point, rect: Rect): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x, to.x - from.x, rect.x, rect.x + rect.width],
    [from.y, to.y - from.y, rect.y, rect.y + rect.height],
  ] as const;
  for (const [start, way, low, high] of sides) {
    if (way === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [near, far] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(near, far));
    leave = Math.min(leave, Math.max(near, far));
  }
  return enter < leave;
}
