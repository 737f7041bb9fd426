import { hierarchy, partition } from 'd3-hierarchy';
import type { Outline } from '#analysis/outline.ts';
import type { Id } from '#domain/map.ts';

/** A node's place in the icicle: as wide as its share of all nodes, with what hangs on it in the row below. */
export interface Cell {
  readonly id: Id;
  /** Steps under a root: the row. */
  readonly depth: number;
  /** Left and right end, from 0 to 1. */
  readonly x0: number;
  readonly x1: number;
}

/** Every row from left to right. */
export interface Icicle {
  readonly rows: readonly (readonly Cell[])[];
  /** Whether something hangs below the last row. */
  readonly deeper: boolean;
}

/** What d3 makes a cell of; it lays out one tree, so all roots hang on something that is no node. */
interface Branch {
  readonly id: Id | null;
  readonly depth: number;
}

/**
 * The first rows of an outline. What lies deeper has its share of the width and no cell: d3 tells every node's height to
 * all that it hangs on, which on a chain of 20,000 would take 200 million steps.
 */
export function icicleOf(outline: Outline, most: number): Icicle {
  const rows: Cell[][] = [];
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
  tree.eachBefore(({ data: { id, depth }, x0, x1 }) => {
    if (id === null) return;
    const row = rows[depth] ?? [];
    rows[depth] = row;
    row.push({ id, depth, x0, x1 });
  });
  return { rows, deeper };
}
