import type { Id } from '#domain/map.ts';
import { argumentTrees, type Branch, namesOf } from './argument-tree.ts';
import { boxDraft } from './box-draft.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import { inColumns, inColumnsOf } from './columns.ts';
import { above, BELOW, besides, type Draft, NOTHING, type Sheet, type Stack, stacked } from './draft.ts';
import { jointDraft } from './joint-draft.ts';
import { shareLike } from './kept-form.ts';
import type { BoxForm, ChapterForm, LayoutElement, LayoutStrand } from './layout.ts';
import { joined, type Shapes, undominated } from './shape.ts';

type TreeForm = Extract<ChapterForm, { readonly drawing: 'tree' }>;
type LayersForm = Extract<ChapterForm, { readonly drawing: 'layers' }>;

/** Trees one after the other, and how each was joined to those before it. */
interface Forest extends Stack {
  readonly roots: TreeForm['roots'];
}

/**
 * Draws a chapter in little room: of what bears on a conclusion, the first few stand to its right and the rest,
 * indented, below it, whichever fits best (optimal HV-drawings of trees: P. Crescenzi, G. Di Battista and
 * A. Piperno, "A note on optimal area algorithms for upward drawings of binary trees", Comput. Geom. 2 (1992)).
 * The tree's own lines do not cross. Strands outside the trees are left to the router. `alike` is the form of an
 * earlier drawing, compact or in layers: what was in that stays where it was among the others.
 */
export function compactChapter(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
  alike: TreeForm | LayersForm | null = null,
): Shapes<ChapterPlan> {
  const earlier = earlierForm(alike);
  const joins = new Map(earlier.roots.map(({ id, joined }) => [id, joined]));
  const trees = argumentTrees(elements, strands).map((tree) => inOrder(tree, earlier.place));
  const start: Shapes<Forest> = [{ ...NOTHING, roots: [] }];
  const forests = trees.reduce<Shapes<Forest>>((before, tree) => {
    const { id } = tree.element;
    const known = namesOf(tree).find((name) => joins.has(name));
    const ways = known === undefined ? (['above', 'beside'] as const) : [joins.get(known) ?? 'above'];
    return joined(before, draftsOf(tree, earlier.boxes), (forest, draft) =>
      ways.map((way) => ({
        ...(way === 'above' ? above(forest, draft, BELOW * 1.6) : besides(forest, draft)),
        roots: [...forest.roots, { id, joined: way }],
      })),
    );
  }, start);
  return forests.map((forest) => {
    const sheet: Sheet = { rects: new Map(), routes: new Map(), boxes: [] };
    forest.place(0, 0, sheet);
    const form: ChapterForm = {
      drawing: 'tree',
      roots: forest.roots,
      boxes: sheet.boxes,
      order: earlier.order,
    };
    return { width: forest.width, height: forest.height, rects: sheet.rects, routes: sheet.routes, form };
  });
}

/** What an earlier drawing tells: in layers, everything that hangs on a box stands beside it. */
function earlierForm(form: TreeForm | LayersForm | null) {
  const order = form?.order ?? [];
  const boxes = new Map(form?.drawing === 'tree' ? form.boxes.map((box) => [box.id, box]) : []);
  const known = new Set(order);
  return {
    order,
    place: new Map(order.map((id, i) => [id, i])),
    roots: form?.drawing === 'tree' ? form.roots : [],
    boxes: (id: Id, children: readonly (readonly Id[])[]): BoxForm | undefined => {
      if (form?.drawing === 'tree') return boxes.get(id);
      const beside = children.flat().filter((child) => known.has(child));
      return beside.length > 0 ? { id, beside, columns: [] } : undefined;
    },
  };
}

/** A branch with what hangs on it in an earlier order; what was not there follows the one before it. */
function inOrder(branch: Branch, place: ReadonlyMap<Id, number>): Branch {
  const branches = branch.branches.map((child) => inOrder(child, place));
  if (place.size === 0) return { ...branch, branches };
  let last = -1;
  const ranked = branches.map((child) => {
    last = namesOf(child).flatMap((id) => place.get(id) ?? [])[0] ?? last;
    return { child, rank: last };
  });
  return { ...branch, branches: ranked.sort((a, b) => a.rank - b.rank).map(({ child }) => child) };
}

type Earlier = ReturnType<typeof earlierForm>['boxes'];

/** Beside a box at most so many are tried, or all: more in between gain little and cost much. */
const MOST_BESIDE = 10;

function draftsOf(branch: Branch, kept: Earlier): Shapes<Draft> {
  if (branch.element.kind !== 'box') return jointDrafts(branch, kept);
  const children = branch.branches.map((child) => draftsOf(child, kept));
  const names = branch.branches.map(namesOf);
  const share = shareLike(kept(branch.element.id, names), names);
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

function jointDrafts(branch: Branch, kept: Earlier): Shapes<Draft> {
  const premises = branch.branches.filter(({ strand }) => !strand?.onStep);
  const attackers = branch.branches.filter(({ strand }) => strand?.onStep);
  const drafts = (branches: readonly Branch[]) => stacked(branches.map((each) => draftsOf(each, kept)));
  return joined(drafts(premises), drafts(attackers), (upper, lower) =>
    jointDraft(branch.element, premises, upper, attackers, lower),
  );
}
