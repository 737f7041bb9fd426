import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Id } from '#domain/map.ts';
import { boundsOf, type Point, type Rect } from '#scene/geometry.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import type { LayoutElement, LayoutStrand } from './layout.ts';

/** The length that lines strive for, and the room that is kept free around boxes, in world units. */
const LINE = '330';
const ROOM = '26';

/**
 * The elements as if lines were springs: by stress majorisation (E. R. Gansner, Y. Koren and S. North, 2004), then
 * moved apart where they overlap. Lines are left to the router. Fails only where ELK does.
 */
export async function springsPlan(
  elk: ELK,
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
): Promise<ChapterPlan> {
  const edges = strands.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] }));
  const sprung = await elk.layout({
    id: 'springs',
    layoutOptions: { 'elk.algorithm': 'stress', 'elk.stress.desiredEdgeLength': LINE },
    children: elements.map(({ id, width, height }) => ({ id, width, height })),
    edges,
  });
  const apart = await elk.layout({
    id: 'apart',
    layoutOptions: { 'elk.algorithm': 'sporeOverlap', 'elk.spacing.nodeNode': ROOM },
    children: (sprung.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({
      id,
      x,
      y,
      width,
      height,
    })),
    edges: [],
  });
  const rects = rectsOf(apart);
  const bounds = boundsOf([...rects.values()]);
  const moved = new Map([...rects].map(([id, r]) => [id, { ...r, x: r.x - bounds.x, y: r.y - bounds.y }]));
  return {
    width: bounds.width,
    height: bounds.height,
    rects: moved,
    routes: new Map<Id, readonly Point[]>(),
    form: { drawing: 'springs' },
  };
}

function rectsOf({ children = [] }: ElkNode): ReadonlyMap<Id, Rect> {
  return new Map(
    children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]),
  );
}
