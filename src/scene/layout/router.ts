import type { Id } from '#domain/map.ts';
import { centreOf, type Point, type Rect } from '#scene/geometry.ts';
import { spreadLanes } from './lanes.ts';
import { CLEARANCE, streetCount, streetGrid } from './street-grid.ts';
import { corners, streetSearch } from './street-search.ts';

interface Way {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
}

/** Where a line may touch a box: on its outline, one street off it, and which way it walks from the box. */
interface Gate {
  readonly on: Point;
  readonly at: Point;
  readonly direction: number;
}

/** Crossings of streets beyond which looking for ways would take too much memory. */
const MOST_CROSSINGS = 1_500_000;

/** Distance of two lines that touch the same side of a box. */
const BETWEEN_GATES = 9;

/**
 * Leads each way from its box to the other around all boxes, in right angles. `avoided` are places such as titles
 * that no line should cross, `lines` ones that are drawn already and should not be run along. Ways for which there is
 * no room at all run straight.
 */
export function routesAround(
  rects: ReadonlyMap<Id, Rect>,
  ways: readonly Way[],
  avoided: readonly Rect[],
  lines: readonly (readonly Point[])[],
): ReadonlyMap<Id, readonly Point[]> {
  const gates = gatesOf(rects, ways);
  const through = [...gates.values()].flatMap(({ from, to }) => [...from, ...to].map((gate) => gate.at));
  if (streetCount([...rects.values(), ...avoided], through) > MOST_CROSSINGS) {
    return new Map(ways.map((way) => [way.id, straight(rects, way)]));
  }
  const search = streetSearch(streetGrid([...rects.values(), ...avoided], through), lines);
  const routes = new Map<Id, readonly Point[]>();
  for (const way of shortestFirst(ways, rects)) {
    const { from, to } = gates.get(way.id) ?? { from: [], to: [] };
    const found = search(
      from,
      to.map((gate) => ({ at: gate.at, direction: (gate.direction + 2) % 4 })),
    );
    const leave = from.find((gate) => same(gate.at, found?.[0]));
    const enter = to.find((gate) => same(gate.at, found?.at(-1)));
    if (found && leave && enter) routes.set(way.id, corners([leave.on, ...found, enter.on]));
    else routes.set(way.id, straight(rects, way));
  }
  return spreadLanes(routes, CLEARANCE - 2);
}

function same(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b?.y;
}

/** For each way the gates at both its boxes; ways that meet at a box get gates side by side. */
function gatesOf(rects: ReadonlyMap<Id, Rect>, ways: readonly Way[]) {
  const meeting = new Map<Id, Id[]>();
  for (const way of ways) {
    for (const end of [way.from, way.to]) meeting.set(end, [...(meeting.get(end) ?? []), way.id]);
  }
  const gates = (element: Id, way: Id): readonly Gate[] => {
    const rect = rects.get(element);
    if (!rect) return [];
    const all = meeting.get(element) ?? [];
    return gatesAt(rect, (all.indexOf(way) - (all.length - 1) / 2) * BETWEEN_GATES);
  };
  return new Map(ways.map((way) => [way.id, { from: gates(way.from, way.id), to: gates(way.to, way.id) }]));
}

function gatesAt(rect: Rect, offset: number): readonly Gate[] {
  const { x, y } = centreOf(rect);
  const within = (length: number) => Math.max(-length / 2, Math.min(length / 2, offset)) * 0.9;
  const row = y + within(rect.height);
  const column = x + within(rect.width);
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  return [
    { on: { x: right, y: row }, at: { x: right + CLEARANCE, y: row }, direction: 0 },
    { on: { x: column, y: bottom }, at: { x: column, y: bottom + CLEARANCE }, direction: 1 },
    { on: { x: rect.x, y: row }, at: { x: rect.x - CLEARANCE, y: row }, direction: 2 },
    { on: { x: column, y: rect.y }, at: { x: column, y: rect.y - CLEARANCE }, direction: 3 },
  ];
}

function shortestFirst(ways: readonly Way[], rects: ReadonlyMap<Id, Rect>): readonly Way[] {
  const length = (way: Way): number => {
    const [a, b] = straight(rects, way);
    return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
  };
  return [...ways].sort((a, b) => length(a) - length(b));
}

function straight(rects: ReadonlyMap<Id, Rect>, way: Way): readonly Point[] {
  const origin = { x: 0, y: 0, width: 0, height: 0 };
  return [centreOf(rects.get(way.from) ?? origin), centreOf(rects.get(way.to) ?? origin)];
}
