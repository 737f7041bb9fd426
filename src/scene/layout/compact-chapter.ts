import { argumentTrees, type Branch } from './argument-tree.ts';
import { boxDraft } from './box-draft.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import { inColumns } from './columns.ts';
import { above, BELOW, besides, type Draft, NOTHING, type Sheet, type Stack, stacked } from './draft.ts';
import { jointDraft } from './joint-draft.ts';
import type { LayoutElement, LayoutStrand } from './layout.ts';
import { joined, type Shapes, undominated } from './shape.ts';

/**
 * Draws a chapter in little room: of what bears on a conclusion, the first few stand to its right and the rest,
 * indented, below it, whichever fits best (optimal HV-drawings of trees: P. Crescenzi, G. Di Battista and
 * A. Piperno, "A note on optimal area algorithms for upward drawings of binary trees", Comput. Geom. 2 (1992)).
 * The tree's own lines do not cross. Strands outside the trees are left to the router.
 */
export function compactChapter(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
): Shapes<ChapterPlan> {
  const trees = argumentTrees(elements, strands).map(draftsOf);
  const forests = trees.reduce<Shapes<Stack>>(
    (before, drafts) =>
      joined(before, drafts, (stack, draft) => [above(stack, draft, BELOW * 1.6), besides(stack, draft)]),
    [NOTHING],
  );
  return forests.map((forest) => {
    const sheet: Sheet = { rects: new Map(), routes: new Map() };
    forest.place(0, 0, sheet);
    return { width: forest.width, height: forest.height, ...sheet };
  });
}

function draftsOf(branch: Branch): Shapes<Draft> {
  if (branch.element.kind !== 'box') return jointDrafts(branch);
  const drafts: Draft[] = [];
  const children = branch.branches.map(draftsOf);
  for (let right = 0; right <= children.length; right++) {
    const beside = stacked(children.slice(0, right));
    const below = inColumns(children.slice(right));
    drafts.push(...joined(beside, below, (b, u) => boxDraft(branch, b, right, u)));
  }
  return undominated(drafts);
}

function jointDrafts(branch: Branch): Shapes<Draft> {
  const premises = branch.branches.filter(({ strand }) => !strand?.onStep);
  const attackers = branch.branches.filter(({ strand }) => strand?.onStep);
  return joined(stacked(premises.map(draftsOf)), stacked(attackers.map(draftsOf)), (upper, lower) =>
    jointDraft(branch.element, premises, upper, attackers, lower),
  );
}
