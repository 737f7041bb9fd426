import { hierarchy, partition } from 'd3-hierarchy';
import { type Outline, wayUp } from '#analysis/outline.ts';
import type { Id } from '#domain/map.ts';

/** A node's place in the icicle: as wide as its share of all nodes, with what hangs on it in the row below. */
export interface Cell {
  readonly id: Id;
  /** Steps under a root: the row. */
  readonly depth: number;
  /** Left and right end, as parts of the whole width. */
  readonly x0: number;
  readonly x1: number;
}

export interface Icicle {
  /** Every row from left to right. */
  readonly rows: readonly (readonly Cell[])[];
  readonly cells: ReadonlyMap<Id, Cell>;
  /** Whether something hangs below the last row. */
  readonly deeper: boolean;
}

/** What d3 makes a cell of; it lays out one tree, so all roots hang on something that is no node. */
interface Branch {
  readonly id: Id | null;
  readonly depth: number;
}

/**
 * The first rows of an outline, at most so many. What lies deeper has its share of the width and no cell: it could not
 * be drawn, and d3 tells a node's height to all that it hangs on, which takes a second on a chain of 20,000.
 */
export function icicleOf(outline: Outline, most: number): Icicle {
  let deeper = false;
  const hanging = ({ id, depth }: Branch): readonly Branch[] => {
    if (id === null) return outline.roots.map((root) => ({ id: root, depth: 0 }));
    const hangers = outline.hangers.get(id) ?? [];
    if (depth + 1 < most) return hangers.map((hanger) => ({ id: hanger.id, depth: depth + 1 }));
    if (hangers.length > 0) deeper = true;
    return [];
  };
  const share = ({ id, depth }: Branch): number => {
    if (id === null) return 0;
    return depth + 1 < most ? 1 : 1 + (outline.below.get(id) ?? 0);
  };
  const tree = partition<Branch>()(hierarchy<Branch>({ id: null, depth: -1 }, hanging).sum(share));
  const rows: Cell[][] = [];
  const cells = new Map<Id, Cell>();
  tree.eachBefore(({ data: { id, depth }, x0, x1 }) => {
    if (id === null) return;
    const cell = { id, depth, x0, x1 };
    cells.set(id, cell);
    const row = rows[depth];
    if (row) row.push(cell);
    else rows[depth] = [cell];
  });
  return { rows, cells, deeper };
}

/** The cell at a part of the width in a row or, where that has none there, in the nearest row above. */
export function cellAt({ rows }: Icicle, row: number, x: number): Cell | null {
  for (let at = Math.min(row, rows.length - 1); at >= 0; at -= 1) {
    const cells = rows[at] ?? [];
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.x1 ?? 0) <= x) low = middle + 1;
      else high = middle;
    }
    const cell = cells[low];
    if (cell && cell.x0 <= x) return cell;
  }
  return null;
}

/** A node's own cell or, where it lies below the last row, that of what it hangs on; null where it has no place. */
export function nearestCell({ cells }: Icicle, outline: Outline, id: Id): Cell | null {
  const placed = wayUp(outline, id).find((up) => cells.has(up));
  return placed === undefined ? null : (cells.get(placed) ?? null);
}
