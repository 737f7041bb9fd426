import type { Id } from '#domain/map.ts';
import type { Point, Rect, Size } from '#scene/geometry.ts';
import { argumentTrees, type Branch } from './argument-tree.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import type { LayoutElement, LayoutStrand } from './layout.ts';
import { joined, type Shapes, undominated } from './shape.ts';

/** Distances in world units: of boxes one above the other, of a conclusion from what stands beside it, of parallel lines. */
const BELOW = 14;
const BESIDE = 30;
const LANE = 11;
/** How far the first lane below a box stands from the box's left side. */
const INSET = 20;

/** Where a drawing puts its parts. */
interface Sheet {
  readonly rects: Map<Id, Rect>;
  readonly routes: Map<Id, readonly Point[]>;
}

/** One way of drawing a branch; `place` puts it on a sheet and tells where its own element came to stand. */
interface Draft extends Size {
  place(x: number, y: number, sheet: Sheet): Rect;
}

interface Stack extends Size {
  place(x: number, y: number, sheet: Sheet): readonly Rect[];
}

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

const NOTHING: Stack = { width: 0, height: 0, place: () => [] };

function draftsOf(branch: Branch): Shapes<Draft> {
  if (branch.element.kind !== 'box') return jointDrafts(branch);
  const drafts: Draft[] = [];
  const children = branch.branches.map(draftsOf);
  for (let right = 0; right <= children.length; right++) {
    const beside = stacked(children.slice(0, right));
    const below = stacked(children.slice(right));
    drafts.push(...joined(beside, below, (b, u) => boxDraft(branch, b, right, u)));
  }
  return undominated(drafts);
}

function stacked(children: readonly Shapes<Draft>[]): Shapes<Stack> {
  return children.reduce<Shapes<Stack>>(
    (before, drafts) => joined(before, drafts, (stack, draft) => above(stack, draft, BELOW)),
    [NOTHING],
  );
}

function above(stack: Stack, draft: Draft, gap: number): Stack {
  const top = stack.height === 0 ? 0 : stack.height + gap;
  return {
    width: Math.max(stack.width, draft.width),
    height: top + draft.height,
    place: (x, y, sheet) => [...stack.place(x, y, sheet), draft.place(x, y + top, sheet)],
  };
}

function besides(stack: Stack, draft: Draft): Stack {
  const left = stack.width === 0 ? 0 : stack.width + BESIDE;
  return {
    width: left + draft.width,
    height: Math.max(stack.height, draft.height),
    place: (x, y, sheet) => [...stack.place(x, y, sheet), draft.place(x + left, y, sheet)],
  };
}

/** A box with the first `right` of its branches beside it and the others below. */
function boxDraft(branch: Branch, beside: Stack, right: number, below: Stack): Draft {
  const { element, branches } = branch;
  const under = branches.length - right;
  const street = right === 0 ? 0 : BESIDE + LANE * (right - 1);
  const indent = under === 0 ? 0 : INSET + LANE * under + 6;
  const upper = Math.max(element.height, beside.height);
  return {
    width: Math.max(element.width + street + beside.width, indent + below.width),
    height: upper + (under === 0 ? 0 : BELOW + below.height),
    place(x, y, sheet) {
      const rect = { x, y, width: element.width, height: element.height };
      sheet.rects.set(element.id, rect);
      const besideRects = beside.place(x + element.width + street, y, sheet);
      const belowRects = below.place(x + indent, y + upper + BELOW, sheet);
      const gates = gatesAlong(rect, besideRects.map(entryOf));
      branches.slice(0, right).forEach(({ strand }, i) => {
        const child = besideRects[i];
        const gate = gates[i];
        if (!strand || !child || gate === undefined) return;
        const start = { x: child.x, y: entryOf(child) };
        const lane = x + element.width + street - 12 - i * LANE;
        const end = { x: x + element.width, y: gate };
        const bends =
          start.y === gate
            ? []
            : [
                { x: lane, y: start.y },
                { x: lane, y: gate },
              ];
        sheet.routes.set(strand.id, [start, ...bends, end]);
      });
      branches.slice(right).forEach(({ strand }, i) => {
        const child = belowRects[i];
        if (!strand || !child) return;
        // Lower ones turn further left, so that no two of these lines cross.
        const lane = x + INSET + LANE * (under - 1 - i);
        const height = entryOf(child);
        sheet.routes.set(strand.id, [
          { x: child.x, y: height },
          { x: lane, y: height },
          { x: lane, y: y + element.height },
        ]);
      });
      return rect;
    },
  };
}

/** A bar spans the premises that meet in it; what attacks the step itself comes from below. */
function jointDrafts(branch: Branch): Shapes<Draft> {
  const premises = branch.branches.filter(({ strand }) => !strand?.onStep);
  const attackers = branch.branches.filter(({ strand }) => strand?.onStep);
  return joined(stacked(premises.map(draftsOf)), stacked(attackers.map(draftsOf)), (upper, lower) =>
    jointDraft(branch.element, premises, upper, attackers, lower),
  );
}

function jointDraft(
  element: LayoutElement,
  premises: readonly Branch[],
  upper: Stack,
  attackers: readonly Branch[],
  lower: Stack,
): Draft {
  const street = element.width + BESIDE - 8;
  const indent = attackers.length === 0 ? 0 : Math.max(street, element.width + LANE * attackers.length);
  const upperHeight = Math.max(upper.height, element.height);
  return {
    width: Math.max(street + upper.width, indent + lower.width),
    height: upperHeight + (attackers.length === 0 ? 0 : BELOW + lower.height),
    place(x, y, sheet) {
      const upperRects = upper.place(x + street, y, sheet);
      const entries = upperRects.map(entryOf);
      const first = entries[0] ?? y + element.height / 2;
      const last = entries.at(-1) ?? first;
      const span = Math.max(element.height, last - first + (element.kind === 'bar' ? 16 : 0));
      const rect = { x, y: (first + last - span) / 2, width: element.width, height: span };
      sheet.rects.set(element.id, rect);
      premises.forEach(({ strand }, i) => {
        const child = upperRects[i];
        if (!strand || !child) return;
        const height = entryOf(child);
        sheet.routes.set(strand.id, [
          { x: child.x, y: height },
          { x: rect.x + rect.width, y: height },
        ]);
      });
      const lowerRects = lower.place(x + indent, y + upperHeight + BELOW, sheet);
      attackers.forEach(({ strand }, i) => {
        const child = lowerRects[i];
        if (!strand || !child) return;
        const lane = rect.x + (rect.width * (attackers.length - i)) / (attackers.length + 1);
        const height = entryOf(child);
        sheet.routes.set(strand.id, [
          { x: child.x, y: height },
          { x: lane, y: height },
          { x: lane, y: rect.y + rect.height },
        ]);
      });
      return rect;
    },
  };
}

/** The height at which an element's own line leaves its left side. */
function entryOf(rect: Rect): number {
  return rect.y + rect.height / 2;
}

/** Heights on a box's right side, in order and a lane apart, each as near as can be to the one it is meant for. */
function gatesAlong(rect: Rect, wanted: readonly number[]): readonly number[] {
  const lane = Math.min(LANE, (rect.height - 16) / Math.max(1, wanted.length - 1));
  const gates: number[] = [];
  wanted.forEach((height, i) => {
    const lowest = rect.y + rect.height - 8 - lane * (wanted.length - 1 - i);
    const highest = (gates[i - 1] ?? rect.y + 8 - lane) + lane;
    gates.push(Math.max(highest, Math.min(height, lowest)));
  });
  return gates;
}
