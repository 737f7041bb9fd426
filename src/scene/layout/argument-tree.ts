import type { Id } from '#domain/map.ts';
import type { LayoutElement, LayoutStrand } from './layout.ts';

/** A conclusion with what bears on it, each element once. */
export interface Branch {
  readonly element: LayoutElement;
  /** The strand that leads from it to the conclusion it hangs on; null for a root. */
  readonly strand: LayoutStrand | null;
  readonly branches: readonly Branch[];
}

/** The ids of a branch's element and, where that is a joint, before it those of the boxes that meet in it: a joint may come and go. */
export function namesOf({ element, branches }: Branch): readonly Id[] {
  return element.kind === 'box' ? [element.id] : [...branches.flatMap(namesOf), element.id];
}

/** Deeper branches start a tree of their own: nobody follows an indent any further. */
const MOST_DEPTH = 40;

/**
 * The trees under a chapter's conclusions, along its main strands. What those leave in a circle, or deeper than any
 * tree, starts a tree of its own; the other strands are not in any tree.
 */
export function argumentTrees(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
): readonly Branch[] {
  const known = new Map(elements.map((element) => [element.id, element]));
  const order = new Map(elements.map((element, i) => [element.id, i]));
  const outgoing = new Map<Id, LayoutStrand[]>();
  const incoming = new Map<Id, LayoutStrand[]>();
  for (const strand of strands) {
    if (strand.from === strand.to || !strand.main) continue;
    outgoing.set(strand.from, [...(outgoing.get(strand.from) ?? []), strand]);
    incoming.set(strand.to, [...(incoming.get(strand.to) ?? []), strand]);
  }

  const hung = new Set<Id>();
  const grow = (element: LayoutElement, strand: LayoutStrand | null, depth: number): Branch => {
    const bearing =
      depth >= MOST_DEPTH ? [] : (incoming.get(element.id) ?? []).filter((s) => !hung.has(s.from));
    const chosen = bearing.filter((s, i) => bearing.findIndex((other) => other.from === s.from) === i);
    // Claimed before any of them grows, or a grandchild could take its own aunt.
    for (const s of chosen) hung.add(s.from);
    return {
      element,
      strand,
      branches: chosen.flatMap((s) => {
        const child = known.get(s.from);
        return child ? [grow(child, s, depth + 1)] : [];
      }),
    };
  };
  const roots: Branch[] = [];
  const plant = (element: LayoutElement): void => {
    if (hung.has(element.id)) return;
    hung.add(element.id);
    roots.push(grow(element, null, 1));
  };
  for (const element of elements) if (!outgoing.has(element.id)) plant(element);
  // What is left goes round in circles, or deeper than any tree.
  for (const element of elements) plant(element);
  return roots.sort((a, b) => (order.get(a.element.id) ?? 0) - (order.get(b.element.id) ?? 0));
}
