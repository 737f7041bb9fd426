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

  // Called millions of times: no arrays are made here.
  const crossing = (one: number, other: number, { x, y }: Centres): boolean => {
    const p = a[one] ?? 0;
    const q = b[one] ?? 0;
    const r = a[other] ?? 0;
    const s = b[other] ?? 0;
    if (p === r || p === s || q === r || q === s) return false;
    const px = x[p] ?? 0;
    const py = y[p] ?? 0;
    const rx = x[r] ?? 0;
    const ry = y[r] ?? 0;
    const dx = (x[q] ?? 0) - px;
    const dy = (y[q] ?? 0) - py;
    const ex = (x[s] ?? 0) - rx;
    const ey = (y[s] ?? 0) - ry;
    const left = dx * (ry - py) - dy * (rx - px);
    const right = dx * (ry + ey - py) - dy * (rx + ex - px);
    if (left * right >= 0) return false;
    const before = ex * (py - ry) - ey * (px - rx);
    const behind = ex * (py + dy - ry) - ey * (px + dx - rx);
    return before * behind < 0;
  };
  const covered = (line: number, box: number, { x, y }: Centres): boolean => {
    const p = a[line] ?? 0;
    const q = b[line] ?? 0;
    if (p === box || q === box) return false;
    const w = (width[box] ?? 0) + CLEAR;
    const h = (height[box] ?? 0) + CLEAR;
    const px = (x[p] ?? 0) - (x[box] ?? 0);
    const py = (y[p] ?? 0) - (y[box] ?? 0);
    const dx = (x[q] ?? 0) - (x[box] ?? 0) - px;
    const dy = (y[q] ?? 0) - (y[box] ?? 0) - py;
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
        const dx = (at.x[other] ?? 0) - (at.x[box] ?? 0);
        const dy = (at.y[other] ?? 0) - (at.y[box] ?? 0);
        cost += Math.sqrt(dx * dx + dy * dy) / LENGTH;
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
