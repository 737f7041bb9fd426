import type { ChapterPlan } from './chapter-plan.ts';
import type { LayoutChapter, LayoutElement, LayoutRequest, LayoutStrand } from './layout.ts';
import type { Panel } from './slicing.ts';

/** Distance of a panel's contents from its edges, in world units. */
const PADDING = 15;

/** A chapter with what stands in it. */
export interface Part {
  readonly chapter: LayoutChapter;
  readonly elements: readonly LayoutElement[];
  readonly strands: readonly LayoutStrand[];
}

/** The chapters that have elements; elements of none that is known come last, without a panel. */
export function partsOf(request: LayoutRequest): readonly Part[] {
  const chapterOf = new Map(request.elements.map((element) => [element.id, element.chapter]));
  const known = new Set(request.chapters.map((chapter) => chapter.id));
  const others = [...new Set(chapterOf.values())].filter((id) => !known.has(id));
  return [...request.chapters, ...others.map((id) => ({ id, title: '', titleHeight: 0, titleWidth: 0 }))]
    .map((chapter) => ({
      chapter,
      elements: request.elements.filter((element) => element.chapter === chapter.id),
      strands: request.strands.filter(
        ({ from, to }) => chapterOf.get(from) === chapter.id && chapterOf.get(to) === chapter.id,
      ),
    }))
    .filter((part) => part.elements.length > 0);
}

/** The parts with the shapes that each can be drawn in, frames and titles included. */
export function panelsOf(
  parts: readonly Part[],
  plans: readonly (readonly ChapterPlan[])[],
): readonly Panel<ChapterPlan>[] {
  return parts.map(({ chapter }, i) => {
    const frame = frameOf(chapter);
    return {
      id: chapter.id,
      shapes: (plans[i] ?? []).map((plan) => ({
        plan,
        width: Math.max(plan.width, chapter.titleWidth) + frame.side * 2,
        height: plan.height + frame.top + frame.bottom,
      })),
    };
  });
}

/** The room around a chapter's contents: for its title, and to its edges. */
export function frameOf({ titleHeight }: LayoutChapter) {
  return titleHeight > 0
    ? { side: PADDING, top: titleHeight, bottom: PADDING }
    : { side: 0, top: 0, bottom: 0 };
}
