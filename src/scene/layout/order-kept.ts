import type { Id } from '#domain/map.ts';
import type { Rect } from '#scene/geometry.ts';
import { argumentTrees, type Branch } from './argument-tree.ts';
import type { LayoutElement, LayoutStrand } from './layout.ts';

type Places = ReadonlyMap<Id, Rect>;

/** Whether every two boxes that hang on the same box follow one another in both drawings, across or downwards. */
export function keepsOrder(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
  before: Places,
  after: Places,
): boolean {
  const groups = argumentTrees(elements, strands).flatMap(siblings);
  return groups.every((group) =>
    group.every((a, i) => group.slice(i + 1).every((b) => !swapped(a, b, before, after))),
  );
}

/** Boxes that hang on the same one. What attacks a step hangs on one of its premises, here on each. */
function siblings({ element, branches }: Branch): readonly (readonly Id[])[] {
  const deeper = branches.flatMap(siblings);
  if (element.kind === 'box') return [branches.flatMap(boxesOf), ...deeper];
  const attackers = branches.filter(({ strand }) => strand?.onStep).flatMap(boxesOf);
  if (attackers.length === 0) return deeper;
  const premises = branches.filter(({ strand }) => !strand?.onStep);
  return [...premises.map((each) => [...each.branches.flatMap(boxesOf), ...attackers]), ...deeper];
}

/** The box of a branch or, where that begins with a joint, those of its premises. */
function boxesOf({ element, branches }: Branch): readonly Id[] {
  if (element.kind === 'box') return [element.id];
  return branches.filter(({ strand }) => !strand?.onStep).flatMap(boxesOf);
}

function swapped(a: Id, b: Id, before: Places, after: Places): boolean {
  const [a1, b1, a2, b2] = [before.get(a), before.get(b), after.get(a), after.get(b)];
  if (!a1 || !b1 || !a2 || !b2) return false;
  const across = side(a1, b1, 'x', 'width') * side(a2, b2, 'x', 'width');
  const down = side(a1, b1, 'y', 'height') * side(a2, b2, 'y', 'height');
  return across <= 0 && down <= 0 && across + down < 0;
}

/** −1 where a box stands wholly before the other, 1 where wholly behind it, 0 where neither. */
function side(a: Rect, b: Rect, from: 'x' | 'y', length: 'width' | 'height'): number {
  if (a[from] + a[length] <= b[from]) return -1;
  return b[from] + b[length] <= a[from] ? 1 : 0;
}
