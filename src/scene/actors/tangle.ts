import type { Size } from '#scene/geometry.ts';
import { ROOM } from './spread.ts';

/** Two boxes, by their places in the list. */
export type Pair = readonly [number, number];

/** The centres of boxes. */
export interface Centres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How tangled a drawing with straight lines between boxes is. */
export interface Tangle {
  /** What a box and its lines add: crossings, boxes that lie behind lines, and a little for length. */
  of(box: number, at: Centres): number;
  /** Whether a box has room on all sides. */
  free(box: number, at: Centres): boolean;
}

/** What a box behind a line counts, in crossings, and how much length counts as one. */
const BEHIND = 1.5;
/** Lines keep so far from boxes that they pass, in world units. */
const CLEAR = 12;
const LENGTH = 4000;

export function tangleOf(boxes: readonly Size[], lines: readonly Pair[], members: readonly Pair[]): Tangle {
  const [from, to] = [0, 1].map((end) => Int32Array.from(lines, (line) => line[end as 0 | 1]));
  const [width, height] = [
    Float64Array.from(boxes, (box) => box.width / 2),
    Float64Array.from(boxes, (box) => box.height / 2),
  ];
  const own = boxes.map((_, i) => lines.flatMap((line, at) => (line.includes(i) ? [at] : [])));
  const met = boxes.map((_, i) =>
    [...lines, ...members].flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : [])),
  );
  const a = from ?? new Int32Array();
  const b = to ?? new Int32Array();

  const crossing = (one: number, other: number, { x, y }: Centres): boolean => {
    const [p, q, r, s] = [a[one] ?? 0, b[one] ?? 0, a[other] ?? 0, b[other] ?? 0];
    if (p === r || p === s || q === r || q === s) return false;
    const [px, py, qx, qy] = [x[p] ?? 0, y[p] ?? 0, x[q] ?? 0, y[q] ?? 0];
    const [rx, ry, sx, sy] = [x[r] ?? 0, y[r] ?? 0, x[s] ?? 0, y[s] ?? 0];
    const left = (qx - px) * (ry - py) - (qy - py) * (rx - px);
    const right = (qx - px) * (sy - py) - (qy - py) * (sx - px);
    if (left * right >= 0) return false;
    const before = (sx - rx) * (py - ry) - (sy - ry) * (px - rx);
    const behind = (sx - rx) * (qy - ry) - (sy - ry) * (qx - rx);
    return before * behind < 0;
  };
  const covered = (line: number, box: number, { x, y }: Centres): boolean => {
    const [p, q] = [a[line] ?? 0, b[line] ?? 0];
    if (p === box || q === box) return false;
    const [cx, cy, w, h] = [x[box] ?? 0, y[box] ?? 0, (width[box] ?? 0) + CLEAR, (height[box] ?? 0) + CLEAR];
    const [px, py] = [(x[p] ?? 0) - cx, (y[p] ?? 0) - cy];
    const [dx, dy] = [(x[q] ?? 0) - cx - px, (y[q] ?? 0) - cy - py];
    // Separating axes of a stretch and a rectangle: the two sides, and across the stretch.
    if (Math.abs(px + dx / 2) > w + Math.abs(dx) / 2) return false;
    if (Math.abs(py + dy / 2) > h + Math.abs(dy) / 2) return false;
    return Math.abs(px * dy - py * dx) <= w * Math.abs(dy) + h * Math.abs(dx);
  };

  return {
    of(box, at) {
      let cost = 0;
      for (const line of own[box] ?? []) {
        for (let other = 0; other < lines.length; other += 1) if (crossing(line, other, at)) cost += 1;
        for (let other = 0; other < boxes.length; other += 1) if (covered(line, other, at)) cost += BEHIND;
      }
      for (let line = 0; line < lines.length; line += 1) if (covered(line, box, at)) cost += BEHIND;
      for (const other of met[box] ?? []) {
        const [dx, dy] = [(at.x[other] ?? 0) - (at.x[box] ?? 0), (at.y[other] ?? 0) - (at.y[box] ?? 0)];
        cost += Math.hypot(dx, dy) / LENGTH;
      }
      return cost;
    },
    free(box, { x, y }) {
      for (let other = 0; other < boxes.length; other += 1) {
        if (other === box) continue;
        const overX =
          (width[box] ?? 0) + (width[other] ?? 0) + ROOM.x - Math.abs((x[other] ?? 0) - (x[box] ?? 0));
        const overY =
          (height[box] ?? 0) + (height[other] ?? 0) + ROOM.y - Math.abs((y[other] ?? 0) - (y[box] ?? 0));
        if (overX > 0.02 && overY > 0.02) return false;
      }
      return true;
    },
  };
}
