import type { Id } from '#domain/map.ts';
import type { Point, Rect, Size } from '#scene/geometry.ts';
import type { BoxForm } from './layout.ts';
import { joined, type Shapes } from './shape.ts';

/** Distances in world units: of boxes one above the other, of a box from what stands beside it, of parallel lines. */
export const BELOW = 14;
export const BESIDE = 30;
export const LANE = 11;

/** Where a drawing puts its parts. */
export interface Sheet {
  readonly rects: Map<Id, Rect>;
  readonly routes: Map<Id, readonly Point[]>;
  readonly boxes: BoxForm[];
}

/** One way of drawing a branch; `place` puts it on a sheet and tells where its own element came to stand. */
export interface Draft extends Size {
  place(x: number, y: number, sheet: Sheet): Rect;
}

/** Several drafts arranged; `place` tells where the element of each came to stand. */
export interface Stack extends Size {
  place(x: number, y: number, sheet: Sheet): readonly Rect[];
}

export const NOTHING: Stack = { width: 0, height: 0, place: () => [] };

/** The drafts one above the other, in every shape worth having. */
export function stacked(children: readonly Shapes<Draft>[]): Shapes<Stack> {
  return children.reduce<Shapes<Stack>>(
    (before, drafts) => joined(before, drafts, (stack, draft) => above(stack, draft, BELOW)),
    [NOTHING],
  );
}

/** A stack with one more draft below it. */
export function above(stack: Stack, draft: Draft, gap: number): Stack {
  const top = stack.height === 0 ? 0 : stack.height + gap;
  return {
    width: Math.max(stack.width, draft.width),
    height: top + draft.height,
    place: (x, y, sheet) => [...stack.place(x, y, sheet), draft.place(x, y + top, sheet)],
  };
}

/** A stack with one more draft to its right. */
export function besides(stack: Stack, draft: Draft): Stack {
  const left = stack.width === 0 ? 0 : stack.width + BESIDE;
  return {
    width: left + draft.width,
    height: Math.max(stack.height, draft.height),
    place: (x, y, sheet) => [...stack.place(x, y, sheet), draft.place(x + left, y, sheet)],
  };
}

/** The height at which an element's own line leaves its left side. */
export function entryOf(rect: Rect): number {
  return rect.y + rect.height / 2;
}
