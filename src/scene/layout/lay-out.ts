import type { ELK } from 'elkjs/lib/elk-api.js';
import type { Id } from '#domain/map.ts';
import { boundsOf, grown, type Point, type Rect } from '#scene/geometry.ts';
import { type ChapterPlan, chapterPlans } from './chapter-plan.ts';
import { compactChapter } from './compact-chapter.ts';
import type { Layout, LayoutChapter, LayoutElement, LayoutRequest, LayoutStrand } from './layout.ts';
import { routesAround } from './router.ts';
import { type Placed, sliced } from './slicing.ts';

/** Distance of panels, of their contents from their edges, and of the drawing from its bounds. */
const GAP = 22;
const PADDING = 18;
const MARGIN = 8;

/**
 * Lays out each chapter by itself, packs the chapters into the shape of the window, and leads what runs between them
 * around the boxes. Chapters are drawn in layers as long as the labels can then be read in the window, and compactly
 * where they could not, or where there is no ELK. The same request gives the same layout.
 */
export async function layOut(elk: ELK | null, request: LayoutRequest): Promise<Layout> {
  const chapters = partsOf(request);
  const layered = elk && hasRoom(request) ? await inLayers(elk, chapters, request) : null;
  if (layered && zoomToFit(layered, request) >= request.legibleZoom)
    return assemble(chapters, layered, request);
  const compact = chapters.map((part) => compactChapter(part.elements, part.strands));
  return assemble(chapters, pack(chapters, compact, request), request);
}

/** The share of a layered drawing that boxes take is about this at best: no need to try where it cannot do. */
const LAYERED_SHARE = 0.32;

function hasRoom({ elements, window, legibleZoom }: LayoutRequest): boolean {
  const boxes = elements.reduce((sum, element) => sum + element.width * element.height, 0);
  return boxes * legibleZoom ** 2 <= window.width * window.height * LAYERED_SHARE;
}

async function inLayers(elk: ELK, parts: readonly Part[], request: LayoutRequest) {
  const plans = await Promise.all(parts.map((part) => chapterPlans(elk, part.elements, part.strands)));
  return pack(parts, plans, request);
}

interface Part {
  readonly chapter: LayoutChapter;
  readonly elements: readonly LayoutElement[];
  readonly strands: readonly LayoutStrand[];
}

/** The chapters that have elements; elements of none that is known come last, without a panel. */
function partsOf(request: LayoutRequest): readonly Part[] {
  const chapterOf = new Map(request.elements.map((element) => [element.id, element.chapter]));
  const known = new Set(request.chapters.map((chapter) => chapter.id));
  const others = [...new Set(chapterOf.values())].filter((id) => !known.has(id));
  return [...request.chapters, ...others.map((id) => ({ id, titleHeight: 0, titleWidth: 0 }))]
    .map((chapter) => ({
      chapter,
      elements: request.elements.filter((element) => element.chapter === chapter.id),
      strands: request.strands.filter(
        ({ from, to }) => chapterOf.get(from) === chapter.id && chapterOf.get(to) === chapter.id,
      ),
    }))
    .filter((part) => part.elements.length > 0);
}

function pack(
  parts: readonly Part[],
  plans: readonly (readonly ChapterPlan[])[],
  request: LayoutRequest,
): readonly Placed<ChapterPlan>[] {
  const panels = parts.map(({ chapter }, i) => {
    const frame = frameOf(chapter);
    return {
      shapes: (plans[i] ?? []).map((plan) => ({
        plan,
        width: Math.max(plan.width, chapter.titleWidth) + frame.side * 2,
        height: plan.height + frame.top + frame.bottom,
      })),
    };
  });
  return sliced(panels, request.window, GAP);
}

function frameOf({ titleHeight }: LayoutChapter) {
  return titleHeight > 0
    ? { side: PADDING, top: titleHeight, bottom: PADDING }
    : { side: 0, top: 0, bottom: 0 };
}

function zoomToFit(placed: readonly Placed<ChapterPlan>[], { window }: LayoutRequest): number {
  const bounds = grown(boundsOf(placed.map((panel) => panel.rect)), MARGIN);
  return Math.min(window.width / bounds.width, window.height / bounds.height);
}

function assemble(
  parts: readonly Part[],
  placed: readonly Placed<ChapterPlan>[],
  request: LayoutRequest,
): Layout {
  const rects = new Map<Id, Rect>();
  const routes: { id: Id; points: readonly Point[]; across: boolean }[] = [];
  const panels: { id: Id; rect: Rect }[] = [];
  const titles: Rect[] = [];
  placed.forEach(({ rect, plan }, i) => {
    const part = parts[i];
    if (!part) return;
    const frame = frameOf(part.chapter);
    // What a panel has to spare goes around its contents, more of it to the right and below.
    const dx = rect.x + frame.side + Math.max(0, rect.width - plan.width - frame.side * 2) * 0.4;
    const dy = rect.y + frame.top + Math.max(0, rect.height - plan.height - frame.top - frame.bottom) * 0.25;
    for (const [id, r] of plan.rects) rects.set(id, { ...r, x: r.x + dx, y: r.y + dy });
    for (const [id, points] of plan.routes) {
      routes.push({ id, points: points.map((p) => ({ x: p.x + dx, y: p.y + dy })), across: false });
    }
    if (part.chapter.titleHeight === 0) return;
    panels.push({ id: part.chapter.id, rect });
    titles.push({
      x: rect.x + frame.side,
      y: rect.y,
      width: part.chapter.titleWidth,
      height: frame.top - 10,
    });
  });

  const drawn = new Set(routes.map((route) => route.id));
  const within = new Set(parts.flatMap((part) => part.strands.map((strand) => strand.id)));
  const open = request.strands.filter((strand) => !drawn.has(strand.id));
  const lines = routes.map((route) => route.points);
  for (const [id, points] of routesAround(rects, open, titles, lines)) {
    routes.push({ id, points, across: !within.has(id) });
  }
  return {
    bounds: grown(boundsOf([...placed.map((panel) => panel.rect), ...rects.values()]), MARGIN),
    chapters: panels,
    elements: request.elements.flatMap(({ id }) => {
      const rect = rects.get(id);
      return rect ? [{ id, rect }] : [];
    }),
    routes,
  };
}
