import type { Id } from '#domain/map.ts';
import { argumentTrees, type Branch } from './argument-tree.ts';
import { boxDraft } from './box-draft.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import { inColumns, inColumnsOf } from './columns.ts';
import { above, BELOW, besides, type Draft, NOTHING, type Sheet, type Stack, stacked } from './draft.ts';
import { jointDraft } from './joint-draft.ts';
import { shareLike } from './kept-form.ts';
import type { BoxForm, ChapterForm, LayoutElement, LayoutStrand } from './layout.ts';
import { joined, type Shapes, undominated } from './shape.ts';

type TreeForm = Extract<ChapterForm, { readonly drawing: 'tree' }>;

/** Trees one after the other, and how each was joined to those before it. */
interface Forest extends Stack {
  readonly roots: TreeForm['roots'];
}

/**
 * Draws a chapter in little room: of what bears on a conclusion, the first few stand to its right and the rest,
 * indented, below it, whichever fits best (optimal HV-drawings of trees: P. Crescenzi, G. Di Battista and
 * A. Piperno, "A note on optimal area algorithms for upward drawings of binary trees", Comput. Geom. 2 (1992)).
 * The tree's own lines do not cross. Strands outside the trees are left to the router. `alike` is the form of an
 * earlier drawing: what was in that stays where it was among the others.
 */
export function compactChapter(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
  alike: TreeForm | null = null,
): Shapes<ChapterPlan> {
  const kept = new Map(alike?.boxes.map((box) => [box.id, box]));
  const joins = new Map(alike?.roots.map(({ id, joined }) => [id, joined]));
  const start: Shapes<Forest> = [{ ...NOTHING, roots: [] }];
  const forests = argumentTrees(elements, strands).reduce<Shapes<Forest>>((before, tree) => {
    const { id } = tree.element;
    const ways = joins.has(id) ? [joins.get(id) ?? 'above'] : (['above', 'beside'] as const);
    return joined(before, draftsOf(tree, kept), (forest, draft) =>
      ways.map((way) => ({
        ...(way === 'above' ? above(forest, draft, BELOW * 1.6) : besides(forest, draft)),
        roots: [...forest.roots, { id, joined: way }],
      })),
    );
  }, start);
  return forests.map((forest) => {
    const sheet: Sheet = { rects: new Map(), routes: new Map(), boxes: [] };
    forest.place(0, 0, sheet);
    const form: ChapterForm = { drawing: 'tree', roots: forest.roots, boxes: sheet.boxes };
    return { width: forest.width, height: forest.height, rects: sheet.rects, routes: sheet.routes, form };
  });
}

/** Beside a box at most so many are tried, or all: more in between gain little and cost much. */
const MOST_BESIDE = 10;

function draftsOf(branch: Branch, kept: ReadonlyMap<Id, BoxForm>): Shapes<Draft> {
  if (branch.element.kind !== 'box') return jointDrafts(branch, kept);
  const children = branch.branches.map((child) => draftsOf(child, kept));
  const share = shareLike(
    kept.get(branch.element.id),
    branch.branches.map((child) => child.element.id),
  );
  if (share) {
    const beside = stacked(children.slice(0, share.right));
    const below = inColumnsOf(children.slice(share.right), share.counts);
    return joined(beside, below, (b, u) => boxDraft(branch, b, share.right, u));
  }
  const drafts: Draft[] = [];
  for (let right = 0; right <= children.length; right++) {
    if (right > MOST_BESIDE && right < children.length) continue;
    const beside = stacked(children.slice(0, right));
    const below = inColumns(children.slice(right));
    drafts.push(...joined(beside, below, (b, u) => boxDraft(branch, b, right, u)));
  }
  return undominated(drafts);
}

function jointDrafts(branch: Branch, kept: ReadonlyMap<Id, BoxForm>): Shapes<Draft> {
  const premises = branch.branches.filter(({ strand }) => !strand?.onStep);
  const attackers = branch.branches.filter(({ strand }) => strand?.onStep);
  const drafts = (branches: readonly Branch[]) => stacked(branches.map((each) => draftsOf(each, kept)));
  return joined(drafts(premises), drafts(attackers), (upper, lower) =>
    jointDraft(branch.element, premises, upper, attackers, lower),
  );
}
