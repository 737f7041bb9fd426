import type { Id } from '#domain/map.ts';
import { centreOf, type Point, type Rect } from '#scene/geometry.ts';
import { spreadLanes } from './lanes.ts';
import { CLEARANCE, streetGrid } from './street-grid.ts';
import { corners, type StreetSearch, streetSearch, type Track } from './street-search.ts';

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

/** How often every line is led; once only where that is much work: crossings of streets times lines. */
const ROUNDS = 2;
const MUCH = 30_000_000;

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
  const through = [...gates.values()].flatMap((each) => each.map((gate) => gate.at));
  const grid = streetGrid([...rects.values(), ...avoided], through);
  if (!grid) return new Map(ways.map((way) => [way.id, straight(rects, way)]));
  const rounds = grid.xs.length * grid.ys.length * ways.length > MUCH ? 1 : ROUNDS;
  return led(shortestFirst(ways, rects), gates, streetSearch(grid, lines), rects, rounds);
}

function led(
  ways: readonly Way[],
  gates: ReadonlyMap<Id, readonly Gate[]>,
  search: StreetSearch,
  rects: ReadonlyMap<Id, Rect>,
  rounds: number,
): ReadonlyMap<Id, readonly Point[]> {
  const taken = new Set<Gate>();
  const found = new Map<Id, { readonly track: Track; readonly leave: Gate; readonly enter: Gate }>();
  // Those that were led first knew nothing of the others: each is given the choice again.
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) {
      const before = found.get(way.id);
      if (before) {
        search.leave(before.track);
        taken.delete(before.leave);
        taken.delete(before.enter);
      }
      const from = (gates.get(way.from) ?? []).filter((gate) => !taken.has(gate));
      const to = (gates.get(way.to) ?? []).filter((gate) => !taken.has(gate));
      const track = search.lead(
        from,
        to.map((gate) => ({ at: gate.at, direction: (gate.direction + 2) % 4 })),
      );
      const leave = from.find((gate) => same(gate.at, track?.points[0]));
      const enter = to.find((gate) => same(gate.at, track?.points.at(-1)));
      found.delete(way.id);
      if (!track || !leave || !enter) continue;
      found.set(way.id, { track, leave, enter });
      taken.add(leave).add(enter);
    }
  }
  const routes = new Map<Id, readonly Point[]>();
  for (const way of ways) {
    const known = found.get(way.id);
    routes.set(
      way.id,
      known ? corners([known.leave.on, ...known.track.points, known.enter.on]) : straight(rects, way),
    );
  }
  return spreadLanes(routes, CLEARANCE - 2);
}

function same(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b?.y;
}

/** The gates of every box at which ways meet: side by side, as many on each side as there are ways. */
function gatesOf(rects: ReadonlyMap<Id, Rect>, ways: readonly Way[]): ReadonlyMap<Id, readonly Gate[]> {
  const meeting = new Map<Id, number>();
  for (const { from, to } of ways) {
    for (const end of from === to ? [from, to, to] : [from, to])
      meeting.set(end, (meeting.get(end) ?? 0) + 1);
  }
  const gates = new Map<Id, readonly Gate[]>();
  for (const [id, count] of meeting) {
    const rect = rects.get(id);
    const offsets = Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * BETWEEN_GATES);
    if (rect)
      gates.set(
        id,
        offsets.flatMap((offset) => gatesAt(rect, offset)),
      );
  }
  return gates;
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
