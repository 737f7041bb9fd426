import type { ELK } from 'elkjs/lib/elk-api.js';
import { assemble } from './assemble.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import { DRAWINGS } from './drawings.ts';
import type { Layout, LayoutRequest } from './layout.ts';
import { lineCrossings } from './line-crossings.ts';
import { lanes, legibility, packAlike, packReadably } from './packing.ts';
import { type Part, partsOf } from './part.ts';

/**
 * Lays out each chapter by itself, packs the chapters into the shape of the window, and leads what runs between them
 * around the boxes. Where a drawing could be made in two ways, that is taken in which more can be read or, where that is
 * no difference, whose lines cross less. Where not even labels could be read in the window, the drawing grows higher than
 * it, to be read downwards. A layout that is to be like an earlier one is arranged as that was. Without ELK, every drawing
 * is made in the way that does without it. The same request gives the same layout.
 */
export async function layOut(elk: ELK | null, request: LayoutRequest): Promise<Layout> {
  const parts = partsOf(request);
  const { drawing, packing } = request.style;
  const { plain, drawn, compared } = DRAWINGS[drawing];
  const { alike } = request;
  if (alike) {
    const forms = new Map(alike.chapters.map((form) => [form.id, form]));
    const plans = await each(parts, (part) => {
      const form = forms.get(part.chapter.id) ?? null;
      return elk && drawn ? drawn(elk, part, form) : plain(part, form);
    });
    return assemble(parts, packAlike(parts, plans, request, alike.cuts), request);
  }
  const cuts = packing === 'lanes' ? lanes(parts) : null;
  const pack = (plans: readonly (readonly ChapterPlan[])[]) => packReadably(parts, plans, request, cuts);
  if (elk && drawn && !compared) {
    return assemble(parts, pack(await each(parts, (part) => drawn(elk, part, null))), request);
  }
  const first = pack(parts.map((part) => plain(part, null)));
  if (!elk || !drawn || !mayBeLayered(request)) return assemble(parts, first, request);
  const second = pack(await each(parts, (part) => drawn(elk, part, null)));
  const better = legibility(second, request) - legibility(first, request);
  if (better !== 0) return assemble(parts, better > 0 ? second : first, request);
  return withFewerCrossings(assemble(parts, second, request), assemble(parts, first, request));
}

function each(
  parts: readonly Part[],
  plan: (part: Part) => readonly ChapterPlan[] | Promise<readonly ChapterPlan[]>,
): Promise<readonly (readonly ChapterPlan[])[]> {
  return Promise.all(parts.map(plan));
}

function withFewerCrossings(one: Layout, other: Layout): Layout {
  const crossings = ({ routes }: Layout): number => lineCrossings(routes.map((route) => route.points));
  return crossings(other) < crossings(one) ? other : one;
}

/** The share of a layered drawing that boxes take is about this at best: no need to try where it cannot do. */
const LAYERED_SHARE = 0.32;
/** ELK takes long over larger drawings, and their lines cross no less. */
const LAYERED_MOST = 45;

function mayBeLayered({ elements, window, legible }: LayoutRequest): boolean {
  if (elements.length > LAYERED_MOST) return false;
  const boxes = elements.reduce((sum, element) => sum + element.width * element.height, 0);
  return boxes * legible.label ** 2 <= window.width * window.height * LAYERED_SHARE;
}
