import { centreOf, grown, type Point, type Rect } from '#scene/geometry.ts';

/** How far a way keeps from boxes that it passes, and how far around their corners it turns. */
const CLEAR = 10;
const TURN = 18;
/** What a bend costs, as a length. */
const BEND = 60;

/**
 * The shortest ways from box to box, each from centre to centre and straight where no other box stands between, else
 * around the corners of those that do. Where there is no way around, it is straight all the same.
 */
export function waysAround(
  rects: readonly Rect[],
  pairs: readonly (readonly [number, number])[],
): readonly (readonly Point[])[] {
  const walls = rects.map((rect) => grown(rect, CLEAR));
  const corners = rects
    .flatMap((rect) => cornersOf(grown(rect, TURN)))
    .filter((corner) => !walls.some((wall) => holds(wall, corner)));
  const free = (a: Point, b: Point, except: readonly number[]): boolean =>
    walls.every((wall, i) => except.includes(i) || !meets(a, b, wall));
  const seen = new Map<number, boolean>();
  const seesCorner = (i: number, j: number): boolean => {
    const key = Math.min(i, j) * corners.length + Math.max(i, j);
    const [a, b] = [corners[i], corners[j]];
    const known = seen.get(key) ?? (a !== undefined && b !== undefined && free(a, b, []));
    seen.set(key, known);
    return known;
  };
  return pairs.map(([from, to]) => {
    const [start, end] = [centreOf(rects[from] ?? NOWHERE), centreOf(rects[to] ?? NOWHERE)];
    if (from === to || free(start, end, [from, to])) return [start, end];
    const out = corners.map((corner) => free(start, corner, [from]));
    const into = corners.map((corner) => free(corner, end, [to]));
    return [start, ...throughCorners(corners, out, into, seesCorner, start, end), end];
  });
}

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** The corners on the shortest way, by E. W. Dijkstra's search (1959); none where there is no way. */
function throughCorners(
  corners: readonly Point[],
  out: readonly boolean[],
  into: readonly boolean[],
  sees: (i: number, j: number) => boolean,
  start: Point,
  end: Point,
): readonly Point[] {
  const cost = corners.map((corner, i) => (out[i] ? apart(start, corner) + BEND : Number.POSITIVE_INFINITY));
  const before = corners.map(() => -1);
  const open = new Set(corners.keys());
  let best = { at: -1, cost: Number.POSITIVE_INFINITY };
  while (open.size > 0) {
    let at = -1;
    for (const i of open) if (at < 0 || (cost[i] ?? 0) < (cost[at] ?? 0)) at = i;
    const [here, spent] = [corners[at], cost[at] ?? Number.POSITIVE_INFINITY];
    open.delete(at);
    if (!here || spent >= best.cost) break;
    if (into[at] && spent + apart(here, end) < best.cost) best = { at, cost: spent + apart(here, end) };
    for (const next of open) {
      const there = corners[next];
      if (!there) continue;
      const through = spent + apart(here, there) + BEND;
      if (through >= (cost[next] ?? 0) || !sees(at, next)) continue;
      cost[next] = through;
      before[next] = at;
    }
  }
  const way: Point[] = [];
  for (let at = best.at; at >= 0; at = before[at] ?? -1) {
    const corner = corners[at];
    if (corner) way.unshift(corner);
  }
  return way;
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function cornersOf({ x, y, width, height }: Rect): readonly Point[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
}

function holds({ x, y, width, height }: Rect, p: Point): boolean {
  return p.x > x && p.x < x + width && p.y > y && p.y < y + height;
}

/** Whether a stretch passes through the inside of a rectangle: no side of it, and not the stretch itself, parts the two. */
export function meets(a: Point, b: Point, { x, y, width, height }: Rect): boolean {
  const w = width / 2;
  const h = height / 2;
  const px = a.x - x - w;
  const py = a.y - y - h;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (Math.abs(px + dx / 2) >= w + Math.abs(dx) / 2) return false;
  if (Math.abs(py + dy / 2) >= h + Math.abs(dy) / 2) return false;
  return Math.abs(px * dy - py * dx) < w * Math.abs(dy) + h * Math.abs(dx);
}
