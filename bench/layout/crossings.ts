import type { Point } from '../../src/scene/geometry.ts';
import type { Line } from './drawing.ts';

/** How lines meet that do not share an end: at points where one goes through the other, or else in pairs. */
export interface Meetings {
  readonly crossings: number;
  /** Pairs that run on top of one another for a while. */
  readonly overlaps: number;
  /** Pairs that only touch. */
  readonly touches: number;
}

/** Nearer than this, in world units, is the same place. */
const SAME = 0.01;

type Arm = Point;

/** Counts how the lines of a drawing meet. */
export function meetings(lines: readonly Line[]): Meetings {
  const ways = lines.map(({ from, to, points }) => ({ from, to, points: distinct(points) }));
  let [crossings, overlaps, touches] = [0, 0, 0];
  ways.forEach((a, i) => {
    for (const b of ways.slice(i + 1)) {
      if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) continue;
      const met = meeting(a.points, b.points);
      crossings += met.crossings;
      if (met.overlap) overlaps += 1;
      else if (met.touch) touches += 1;
    }
  });
  return { crossings, overlaps, touches };
}

function meeting(a: readonly Point[], b: readonly Point[]) {
  const places: Point[] = [];
  let [crossings, overlap, touch] = [0, false, false];
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      const [a1, a2, b1, b2] = [a[i - 1], a[i], b[j - 1], b[j]];
      if (!a1 || !a2 || !b1 || !b2 || apart(a1, a2, b1, b2)) continue;
      const place = meetingPlace(a1, a2, b1, b2);
      if (place === 'along') overlap = true;
      // A corner belongs to two pieces of its line, and is one place.
      if (!place || place === 'along' || places.some((known) => near(known, place))) continue;
      places.push(place);
      if (goesThrough(arms(a, i, place), arms(b, j, place))) crossings += 1;
      else touch = true;
    }
  }
  return { crossings, overlap, touch };
}

function apart(a1: Point, a2: Point, b1: Point, b2: Point): boolean {
  return (
    Math.max(a1.x, a2.x) < Math.min(b1.x, b2.x) - SAME ||
    Math.max(b1.x, b2.x) < Math.min(a1.x, a2.x) - SAME ||
    Math.max(a1.y, a2.y) < Math.min(b1.y, b2.y) - SAME ||
    Math.max(b1.y, b2.y) < Math.min(a1.y, a2.y) - SAME
  );
}

function meetingPlace(a1: Point, a2: Point, b1: Point, b2: Point): Point | 'along' | null {
  const [a, b] = [minus(a2, a1), minus(b2, b1)];
  const between = minus(b1, a1);
  const turn = cross(a, b);
  const [lengthA, lengthB] = [Math.hypot(a.x, a.y), Math.hypot(b.x, b.y)];
  if (Math.abs(turn) < 1e-6 * lengthA * lengthB) {
    if (Math.abs(cross(a, between)) > SAME * lengthA) return null;
    const along = (point: Point): number => dot(minus(point, a1), a) / lengthA;
    const [from, to] = [along(b1), along(b2)].sort((x, y) => x - y);
    if (from === undefined || to === undefined) return null;
    const shared = Math.min(lengthA, to) - Math.max(0, from);
    if (shared > SAME) return 'along';
    // One begins where the other ends.
    return shared > -SAME ? pointAlong(a1, a, Math.max(0, from) / lengthA) : null;
  }
  const [onA, onB] = [cross(between, b) / turn, cross(between, a) / turn];
  const [slackA, slackB] = [SAME / lengthA, SAME / lengthB];
  if (onA < -slackA || onA > 1 + slackA || onB < -slackB || onB > 1 + slackB) return null;
  return pointAlong(a1, a, onA);
}

/** The ways in which a line leaves a place on its piece `i`: two, or one at its end. */
function arms(line: readonly Point[], i: number, place: Point): readonly Arm[] {
  const [start, end] = [line[i - 1], line[i]];
  const before = start && near(start, place) ? line[i - 2] : start;
  const after = end && near(end, place) ? line[i + 1] : end;
  return [before, after].flatMap((point) => (point ? [minus(point, place)] : []));
}

/** Whether one line's arms lie on both sides of the other's. */
function goesThrough(a: readonly Arm[], b: readonly Arm[]): boolean {
  const [a1, a2] = a;
  const [b1, b2] = b;
  if (!a1 || !a2 || !b1 || !b2) return false;
  const span = angle(a1, a2);
  const [first, second] = [angle(a1, b1), angle(a1, b2)];
  // An arm on top of another is neither on one side nor on the other: that is an overlap, counted elsewhere.
  const on = (turn: number): boolean =>
    Math.min(turn, 2 * Math.PI - turn) < 1e-6 || Math.abs(turn - span) < 1e-6;
  return !on(first) && !on(second) && first < span !== second < span;
}

function angle(from: Arm, to: Arm): number {
  return (Math.atan2(cross(from, to), dot(from, to)) + 2 * Math.PI) % (2 * Math.PI);
}

function distinct(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return !before || !near(before, point);
  });
}

function pointAlong(start: Point, way: Point, share: number): Point {
  return { x: start.x + way.x * share, y: start.y + way.y * share };
}

function near(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < SAME;
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

function cross(a: Point, b: Point): number {
  return a.x * b.y - a.y * b.x;
}

function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}
