import type { ELK } from 'elkjs/lib/elk-api.js';
import type { Id } from '#domain/map.ts';
import { boundsOf, grown, type Point, type Rect } from '#scene/geometry.ts';
import { type ChapterPlan, chapterPlans } from './chapter-plan.ts';
import { compactChapter } from './compact-chapter.ts';
import type {
  ChapterForm,
  Form,
  Layout,
  LayoutChapter,
  LayoutElement,
  LayoutRequest,
  LayoutStrand,
} from './layout.ts';
import { lineCrossings } from './line-crossings.ts';
import { routesAround } from './router.ts';
import { type Slices, slicer } from './slicing.ts';

/** Distance of panels, of their contents from their edges, and of the drawing from its bounds. */
const GAP = 16;
const PADDING = 15;
const MARGIN = 8;

/**
 * Lays out each chapter by itself, packs the chapters into the shape of the window, and leads what runs between them
 * around the boxes. Chapters are drawn in layers unless a compact drawing lets a reader read more or has fewer crossings,
 * or there is no ELK.
 * Where not even labels could be read in the window, the drawing grows higher than it, to be read downwards.
 * A layout that is to be like an earlier one is arranged as that was. The same request gives the same layout.
 */
export async function layOut(elk: ELK | null, request: LayoutRequest): Promise<Layout> {
  const parts = partsOf(request);
  if (request.alike) return layOutAlike(elk, parts, request, request.alike);
  const compact = packReadably(
    parts,
    parts.map((part) => compactChapter(part.elements, part.strands)),
    request,
  );
  if (!elk || !mayBeLayered(request)) return assemble(parts, compact, request);
  const plans = await Promise.all(parts.map((part) => chapterPlans(elk, part.elements, part.strands)));
  const layered = packReadably(parts, plans, request);
  const better = legibility(layered, request) - legibility(compact, request);
  if (better !== 0) return assemble(parts, better > 0 ? layered : compact, request);
  return withFewerCrossings(assemble(parts, layered, request), assemble(parts, compact, request));
}

function withFewerCrossings(one: Layout, other: Layout): Layout {
  const crossings = ({ routes }: Layout): number => lineCrossings(routes.map((route) => route.points));
  return crossings(other) < crossings(one) ? other : one;
}

async function layOutAlike(
  elk: ELK | null,
  parts: readonly Part[],
  request: LayoutRequest,
  { cuts, chapters }: Form,
): Promise<Layout> {
  const forms = new Map<Id, ChapterForm>(chapters.map((form) => [form.id, form]));
  const plans = parts.map(({ chapter, elements, strands }) => {
    const form = forms.get(chapter.id);
    if (elk && form?.drawing === 'layers') return chapterPlans(elk, elements, strands, form);
    return compactChapter(elements, strands, form?.drawing === 'tree' ? form : null);
  });
  const slices = slicer(panelsOf(parts, await Promise.all(plans)), GAP, cuts)(request.window);
  return assemble(parts, { slices, higher: 1, zoom: 1 }, request);
}

/** The share of a layered drawing that boxes take is about this at best: no need to try where it cannot do. */
const LAYERED_SHARE = 0.32;

function mayBeLayered({ elements, window, legible }: LayoutRequest): boolean {
  const boxes = elements.reduce((sum, element) => sum + element.width * element.height, 0);
  return boxes * legible.label ** 2 <= window.width * window.height * LAYERED_SHARE;
}

/** How much of it can be read with everything in view: 3 sentences, 2 labels, 1 labels in part; 0 where not all is. */
function legibility(packing: Packing, { legible }: LayoutRequest): number {
  if (packing.higher > 1) return 0;
  if (packing.zoom >= legible.text) return 3;
  return packing.zoom >= legible.label ? 2 : 1;
}

interface Packing {
  readonly slices: Slices<ChapterPlan>;
  /** The zoom at which the drawing is as wide as the window, and no higher than `higher` windows. */
  readonly zoom: number;
  readonly higher: number;
}

/** The window also has a margin, and on the screen it may be a little smaller than the one laid out for. */
const SPARE = 1.05;

const HEIGHTS = [1.2, 1.5, 2, 2.5, 3, 4, 6, 9, 14, 20, 32, 50];

function packReadably(
  parts: readonly Part[],
  plans: readonly (readonly ChapterPlan[])[],
  request: LayoutRequest,
): Packing {
  const { width, height } = request.window;
  const slice = slicer(panelsOf(parts, plans), GAP);
  const pack = (higher: number): Packing => {
    const window = { width, height: height * higher };
    const slices = slice(window);
    const bounds = grown(boundsOf(slices.placed.map((panel) => panel.rect)), MARGIN);
    return { slices, higher, zoom: Math.min(window.width / bounds.width, window.height / bounds.height) };
  };
  const whole = pack(1);
  if (whole.zoom >= request.legible.farLabel * SPARE) return whole;
  // Once a reader has to move the window anyway, labels may as well be read at their full length.
  for (const higher of HEIGHTS) {
    const packing = pack(higher);
    if (packing.zoom >= request.legible.label) return packing;
  }
  return whole;
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

function panelsOf(parts: readonly Part[], plans: readonly (readonly ChapterPlan[])[]) {
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

function frameOf({ titleHeight }: LayoutChapter) {
  return titleHeight > 0
    ? { side: PADDING, top: titleHeight, bottom: PADDING }
    : { side: 0, top: 0, bottom: 0 };
}

function assemble(parts: readonly Part[], { slices, higher }: Packing, request: LayoutRequest): Layout {
  const { placed, cuts } = slices;
  const partOf = new Map(parts.map((part) => [part.chapter.id, part]));
  const rects = new Map<Id, Rect>();
  const routes: { id: Id; points: readonly Point[]; across: boolean }[] = [];
  const panels: { id: Id; rect: Rect }[] = [];
  const titles: Rect[] = [];
  for (const { id: chapter, rect, plan } of placed) {
    const part = partOf.get(chapter);
    if (!part) continue;
    const frame = frameOf(part.chapter);
    // What a panel has to spare goes around its contents, more of it to the right and below.
    const dx = rect.x + frame.side + Math.max(0, rect.width - plan.width - frame.side * 2) * 0.4;
    const dy = rect.y + frame.top + Math.max(0, rect.height - plan.height - frame.top - frame.bottom) * 0.25;
    for (const [id, r] of plan.rects) rects.set(id, { ...r, x: r.x + dx, y: r.y + dy });
    for (const [id, points] of plan.routes) {
      routes.push({ id, points: points.map((p) => ({ x: p.x + dx, y: p.y + dy })), across: false });
    }
    if (part.chapter.titleHeight === 0) continue;
    panels.push({ id: part.chapter.id, rect });
    titles.push({
      x: rect.x + frame.side,
      y: rect.y,
      width: part.chapter.titleWidth,
      height: frame.top - 10,
    });
  }

  const drawn = new Set(routes.map((route) => route.id));
  const within = new Set(parts.flatMap((part) => part.strands.map((strand) => strand.id)));
  const open = request.strands.filter((strand) => !drawn.has(strand.id));
  const lines = routes.map((route) => route.points);
  for (const [id, points] of routesAround(rects, open, titles, lines)) {
    routes.push({ id, points, across: !within.has(id) });
  }
  const bounds = grown(boundsOf([...placed.map((panel) => panel.rect), ...rects.values()]), MARGIN);
  return {
    bounds,
    opening: { ...bounds, height: bounds.height / higher },
    form: { cuts, chapters: placed.map(({ id, plan }) => ({ id, ...plan.form })) },
    chapters: panels,
    elements: request.elements.flatMap(({ id }) => {
      const rect = rects.get(id);
      return rect ? [{ id, rect }] : [];
    }),
    routes,
  };
}
