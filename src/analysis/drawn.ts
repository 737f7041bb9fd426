import { NO_FILTER } from '#analysis/filter.ts';
import { drawnOrder, drawnRoots, type Folding, nextPortion, PORTION } from '#analysis/folding.ts';
import { type Outline, outlineOf } from '#analysis/outline.ts';
import { type Visibility, visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** The part of what is shown that is drawn: the rest is folded away. */
export interface Drawn extends Visibility {
  readonly outline: Outline;
  /** The nodes with something to unfold directly under them. */
  readonly folded: ReadonlyMap<Id, Folded>;
  /** Roots that are not drawn; null where all are. */
  readonly foldedRoots: Folded | null;
  /** How many steps between drawn nodes are left out because so many lines could not be told apart. */
  readonly leftOut: number;
}

export interface Folded {
  /** How many boxes the next press reveals. */
  readonly next: number;
  /** How many are folded away in all. */
  readonly hidden: number;
}

/** How many lines beside those of the outline a drawing bears, for each of its boxes, and at least. */
const LINES = { each: 1.5, least: 60 } as const;

/** What a folding leaves of the shown part; without one, everything. Costs what is drawn, not what is folded away. */
export function drawnPart(map: ArgumentMap, shown: Visibility, folding: Folding | null): Drawn {
  const outline = outlineOf(map, shown);
  if (!folding) {
    const steps = map.edges.filter((step) => shown.edges.has(step.id));
    const lines = borne(outline, shown.nodes, steps);
    return { ...shown, ...lines, outline, folded: new Map(), foldedRoots: null };
  }
  const order = drawnOrder(outline, folding);
  const nodes = new Set(order);
  return {
    nodes,
    ...borne(outline, nodes, stepsAmong(map, shown, outline, nodes)),
    dimmed: shown.dimmed,
    own: shown.own,
    outline,
    folded: foldedUnder(outline, folding, order),
    foldedRoots: foldedRoots(outline, drawnRoots(outline, folding)),
  };
}

/** Everything of a map, nothing filtered and nothing folded. */
export function wholeOf(map: ArgumentMap): Drawn {
  return drawnPart(map, visibility(map, NO_FILTER), null);
}

/** The drawn nodes as a reader comes by them: every one followed by what hangs on it. */
export function inReadingOrder({ outline, nodes }: Drawn): readonly Id[] {
  const order: Id[] = [];
  const waiting = outline.roots.filter((id) => nodes.has(id)).reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id);
    const hangers = outline.hangers.get(id) ?? [];
    for (let i = hangers.length - 1; i >= 0; i -= 1) {
      const hanger = hangers[i];
      if (hanger && nodes.has(hanger.id)) waiting.push(hanger.id);
    }
  }
  return order;
}

function foldedUnder(outline: Outline, folding: Folding, order: readonly Id[]): ReadonlyMap<Id, Folded> {
  const drawnBelow = new Map<Id, number>();
  const found = new Map<Id, Folded>();
  for (const id of [...order].reverse()) {
    const own = drawnBelow.get(id) ?? 0;
    const up = outline.parent.get(id);
    if (up !== undefined) drawnBelow.set(up, (drawnBelow.get(up) ?? 0) + own + 1);
    const hangers = outline.hangers.get(id) ?? [];
    const open = folding.open.get(id) ?? 0;
    const end = nextPortion(hangers, open, folding.also);
    const next = hangers.slice(open, end).filter((hanger) => !folding.also.has(hanger.id)).length;
    if (next > 0) found.set(id, { next, hidden: (outline.below.get(id) ?? 0) - own });
  }
  return found;
}

function foldedRoots(outline: Outline, roots: readonly Id[]): Folded | null {
  const left = outline.roots.length - roots.length;
  if (left === 0) return null;
  const under = roots.reduce((sum, id) => sum + 1 + (outline.below.get(id) ?? 0), 0);
  return { next: Math.min(PORTION, left), hidden: outline.order.length - under };
}

/**
 * The shown steps between drawn nodes: to a node, and then to those steps. Of linked premises all must be drawn, unless
 * one hangs where it does by this very step: it would stand there with no line.
 */
function stepsAmong(
  map: ArgumentMap,
  shown: Visibility,
  outline: Outline,
  nodes: ReadonlySet<Id>,
): readonly MapEdge[] {
  const { outgoing, incoming, edge: edges } = lookupOf(map);
  const found = new Set<Id>();
  const waiting: MapEdge[] = [];
  const take = (step: MapEdge): void => {
    if (found.has(step.id) || !shown.edges.has(step.id)) return;
    const drawn = step.from.filter((id) => nodes.has(id));
    const complete = drawn.length === step.from.length;
    if (!complete && !drawn.some((id) => outline.step.get(id) === step.id)) return;
    found.add(step.id);
    waiting.push(step);
  };
  for (const id of nodes) for (const step of outgoing.get(id) ?? []) if (nodes.has(step.to)) take(step);
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    for (const against of incoming.get(step.id) ?? []) take(against);
  }
  return [...found].flatMap((id) => edges.get(id) ?? []);
}

/** The steps that can be drawn so that lines can still be told apart: those of the outline, and if all can be, all. */
function borne(outline: Outline, nodes: ReadonlySet<Id>, steps: readonly MapEdge[]) {
  const others = steps.filter((step) => !step.from.some((id) => outline.step.get(id) === step.id));
  const most = Math.max(LINES.least, LINES.each * nodes.size);
  if (others.length <= most) return { edges: new Set(steps.map((step) => step.id)), leftOut: 0 };
  const out = new Set(others);
  return {
    edges: new Set(steps.filter((step) => !out.has(step)).map((step) => step.id)),
    leftOut: others.length,
  };
}
