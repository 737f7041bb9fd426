import type { Id } from '#domain/map.ts';
import { boundsOf, grown, type Point, type Rect, type Size } from '#scene/geometry.ts';
import type { Layout, LayoutRequest } from './layout.ts';
import { MARGIN, type Packing } from './packing.ts';
import { frameOf, type Part } from './part.ts';
import { withPins } from './pinned.ts';
import { routesAround } from './router.ts';

/** A packing as a layout: everything in its place, pinned boxes in theirs, and every line led. */
export function assemble(
  parts: readonly Part[],
  { slices, higher, zoom }: Packing,
  request: LayoutRequest,
): Layout {
  const { placed, cuts } = slices;
  const partOf = new Map(parts.map((part) => [part.chapter.id, part]));
  const laid = new Map<Id, Rect>();
  const lines = new Map<Id, readonly Point[]>();
  const panels: { id: Id; title: string; rect: Rect }[] = [];
  const titles: Rect[] = [];
  for (const { id: chapter, rect, plan } of placed) {
    const part = partOf.get(chapter);
    if (!part) continue;
    const frame = frameOf(part.chapter);
    // What a panel has to spare goes around its contents, more of it to the right and below.
    const dx = rect.x + frame.side + Math.max(0, rect.width - plan.width - frame.side * 2) * 0.4;
    const dy = rect.y + frame.top + Math.max(0, rect.height - plan.height - frame.top - frame.bottom) * 0.25;
    for (const [id, r] of plan.rects) laid.set(id, { ...r, x: r.x + dx, y: r.y + dy });
    for (const [id, points] of plan.routes) {
      lines.set(
        id,
        points.map((p) => ({ x: p.x + dx, y: p.y + dy })),
      );
    }
    const { title, titleHeight, titleWidth } = part.chapter;
    if (titleHeight === 0) continue;
    panels.push({ id: chapter, title, rect });
    titles.push({ x: rect.x + frame.side, y: rect.y, width: titleWidth, height: frame.top - 10 });
  }

  const origins = placed.map(({ id, rect }) => ({ id, x: rect.x, y: rect.y }));
  const { rects, moved } = withPins(laid, pinnedPlaces(request, origins));
  const kept = new Map([...lines].filter(([id, points]) => stillLeads(id, points, request, rects, moved)));
  const within = new Set(parts.flatMap((part) => part.strands.map((strand) => strand.id)));
  const open = request.strands.filter((strand) => !kept.has(strand.id));
  // Where boxes stand in an order of their own, lines run to and fro between all of them.
  const ordered = request.style.drawing === 'rows' || request.style.drawing === 'columns';
  const routes = [...kept].map(([id, points]) => ({ id, points, across: false }));
  for (const [id, points] of routesAround(rects, open, titles, [...kept.values()])) {
    routes.push({ id, points, across: ordered || !within.has(id) });
  }
  const bounds = grown(boundsOf([...placed.map((panel) => panel.rect), ...rects.values()]), MARGIN);
  const elements = request.elements.flatMap(({ id }) => {
    const rect = rects.get(id);
    return rect ? [{ id, rect }] : [];
  });
  return {
    bounds,
    opening:
      higher > 1
        ? { ...bounds, height: bounds.height / higher }
        : readablePart(bounds, elements[0]?.rect, zoom, request),
    form: { cuts, chapters: placed.map(({ id, plan }) => ({ id, ...plan.form })) },
    origins,
    chapters: panels,
    elements,
    routes,
  };
}

/** Where pins hold their boxes: they count from the origin of the part in which the box stands. */
function pinnedPlaces(request: LayoutRequest, origins: Layout['origins']): ReadonlyMap<Id, Point> {
  const origin = new Map(origins.map((each) => [each.id, each]));
  const chapterOf = new Map(request.elements.map(({ id, chapter }) => [id, chapter]));
  const places = new Map<Id, Point>();
  for (const { id, x, y } of request.pins) {
    const from = origin.get(chapterOf.get(id) ?? '');
    if (from) places.set(id, { x: from.x + x, y: from.y + y });
  }
  return places;
}

/** Whether a line still leads from box to box and past all others, now that some have moved. */
function stillLeads(
  id: Id,
  points: readonly Point[],
  { strands }: LayoutRequest,
  rects: ReadonlyMap<Id, Rect>,
  moved: ReadonlySet<Id>,
): boolean {
  if (moved.size === 0) return true;
  const strand = strands.find((each) => each.id === id);
  if (!strand || moved.has(strand.from) || moved.has(strand.to)) return false;
  return [...moved].every((other) => {
    const rect = rects.get(other);
    return !rect || !points.some((b, i) => i > 0 && passes(points[i - 1] ?? b, b, rect));
  });
}

function passes(a: Point, b: Point, rect: Rect): boolean {
  return (
    Math.min(a.x, b.x) < rect.x + rect.width &&
    rect.x < Math.max(a.x, b.x) &&
    Math.min(a.y, b.y) < rect.y + rect.height &&
    rect.y < Math.max(a.y, b.y)
  );
}

/** All of the drawing, or where it cannot be read at once, as much of it as can be, around what stands first in it. */
function readablePart(
  bounds: Rect,
  first: Rect | undefined,
  zoom: number,
  { window, legible }: LayoutRequest,
): Rect {
  if (zoom >= legible.farLabel || !first) return bounds;
  const room: Size = {
    width: Math.min(bounds.width, window.width / legible.label),
    height: Math.min(bounds.height, window.height / legible.label),
  };
  const within = (middle: number, length: number, from: number, all: number): number =>
    Math.max(from, Math.min(middle - length / 2, from + all - length));
  return {
    ...room,
    x: within(first.x + first.width / 2, room.width, bounds.x, bounds.width),
    y: within(first.y + first.height / 2, room.height, bounds.y, bounds.height),
  };
}
