import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Id } from '#domain/map.ts';
import type { Point, Rect, Size } from '#scene/geometry.ts';
import type { ChapterForm, LayoutElement, LayoutStrand } from './layout.ts';
import { undominated } from './shape.ts';

/** One chapter laid out by itself; positions count from its own top left corner. */
export interface ChapterPlan extends Size {
  readonly rects: ReadonlyMap<Id, Rect>;
  readonly routes: ReadonlyMap<Id, readonly Point[]>;
  readonly form: ChapterForm;
}

/**
 * From the reasons at the right to the conclusion at the left, in the map's own order from top to bottom.
 * Not with `compaction.postCompaction`: it lets boxes overlap (seen with ELK 0.12).
 */
const OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'LEFT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.componentComponent': '20',
  'elk.layered.spacing.nodeNodeBetweenLayers': '38',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.considerModelOrder.crossingCounterNodeInfluence': '0.001',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

/** With more boxes than this, columns with fewer boxes take long, and their lines cross more. */
const FEW = 24;

/** Ways of sharing out the boxes among columns: the usual one, and of few boxes ones with fewer in a column. */
function layerings(count: number): readonly LayoutOptions[] {
  const bounds = count > FEW ? [] : [2, 3, 5].filter((bound) => bound < count);
  return [
    {},
    ...bounds.map((bound) => ({
      'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
      'elk.layered.layering.coffmanGraham.layerBound': String(bound),
    })),
  ];
}

export type LayersForm = Extract<ChapterForm, { readonly drawing: 'layers' }>;

/** Nothing changes its place among what it was drawn with before. */
const ALIKE: LayoutOptions = { 'elk.layered.crossingMinimization.forceNodeModelOrder': 'true' };

/**
 * The chapter's boxes and joints and the strands among them, in several shapes to choose from: none of them is both
 * wider and higher than another. Fails only where ELK does.
 */
export async function chapterPlans(
  elk: ELK,
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
): Promise<readonly ChapterPlan[]> {
  const plans: ChapterPlan[] = [];
  for (const layering of layerings(elements.filter((element) => element.kind === 'box').length)) {
    const drawn = planFrom(await elk.layout(graph(elements, strands, layering)));
    plans.push({ ...drawn, form: { drawing: 'layers', order: orderIn(drawn.rects, 'y') } });
  }
  return undominated(plans);
}

/** One drawing in layers, in any direction; with `alike`, what stays keeps its order. Fails only where ELK does. */
export async function layeredPlan(
  elk: ELK,
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
  direction: 'UP' | 'LEFT',
  alike: LayersForm | null,
): Promise<readonly ChapterPlan[]> {
  const options = { 'elk.direction': direction, ...(alike ? ALIKE : {}) };
  const drawn = planFrom(await elk.layout(graph(inOrderOf(alike, elements), strands, options, direction)));
  const order = orderIn(drawn.rects, direction === 'UP' ? 'x' : 'y');
  return [{ ...drawn, form: { drawing: 'layers', order } }];
}

function orderIn(rects: ReadonlyMap<Id, Rect>, along: 'x' | 'y'): readonly Id[] {
  return [...rects].sort(([, a], [, b]) => a[along] - b[along]).map(([id]) => id);
}

/** The elements in the order of an earlier drawing; one that was not there follows the one before it. */
function inOrderOf(alike: LayersForm | null, elements: readonly LayoutElement[]): readonly LayoutElement[] {
  if (!alike) return elements;
  const known = new Map(alike.order.map((id, i) => [id, i]));
  const places = new Map<Id, number>();
  let last = -1;
  for (const { id } of elements) {
    last = known.get(id) ?? last;
    places.set(id, last);
  }
  return [...elements].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function graph(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
  options: LayoutOptions,
  direction: 'UP' | 'LEFT' = 'LEFT',
): ElkNode {
  const attacked = new Set(strands.filter((strand) => strand.onStep).map((strand) => strand.to));
  return {
    id: 'chapter',
    layoutOptions: { ...OPTIONS, ...options },
    children: elements.map((element) => ({
      id: element.id,
      width: element.width,
      height: element.height,
      ...(attacked.has(element.id) ? attackedPorts(element.id, direction) : {}),
    })),
    edges: strands.map(
      (strand): ElkExtendedEdge => ({
        id: strand.id,
        sources: [attacked.has(strand.from) ? `${strand.from} out` : strand.from],
        targets: [attacked.has(strand.to) ? `${strand.to} ${strand.onStep ? 'under' : 'in'}` : strand.to],
      }),
    ),
  };
}

/** The sides on which a step is left, entered and attacked. */
const SIDES = { LEFT: ['WEST', 'EAST', 'SOUTH'], UP: ['NORTH', 'SOUTH', 'EAST'] } as const;

function attackedPorts(id: Id, direction: 'UP' | 'LEFT'): Pick<ElkNode, 'ports' | 'layoutOptions'> {
  const [out, into, under] = SIDES[direction];
  const port = (name: string, side: string) => ({
    id: `${id} ${name}`,
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  });
  return {
    ports: [port('out', out), port('in', into), port('under', under)],
    layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
  };
}

function planFrom(root: ElkNode): Omit<ChapterPlan, 'form'> {
  const rects = new Map<Id, Rect>();
  for (const child of root.children ?? []) {
    rects.set(child.id, {
      x: child.x ?? 0,
      y: child.y ?? 0,
      width: child.width ?? 0,
      height: child.height ?? 0,
    });
  }
  const routes = new Map<Id, readonly Point[]>();
  for (const edge of (root.edges ?? []) as ElkExtendedEdge[]) {
    const section = edge.sections?.[0];
    if (section) {
      routes.set(edge.id, [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]);
    }
  }
  return { width: root.width ?? 0, height: root.height ?? 0, rects, routes };
}
