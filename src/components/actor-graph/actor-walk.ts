import type { ActorGraph, GraphActor, GraphRelation } from '#analysis/actor-graph.ts';
import type { Id } from '#domain/map.ts';
import { actorKey, relationKey } from '#scene/actors/actor-keys.ts';
import { along } from '#scene/actors/bundle.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** Where a reader stands on the graph: at an actor, or at a line to which they came from one. */
export interface Stop {
  readonly key: Id;
  /** For a line, the actor at which it was met. */
  readonly from?: Id;
}

/** Everything on the graph at which a reader can stop. */
export interface Stops {
  readonly actors: ReadonlyMap<Id, GraphActor>;
  /** Actors as they stand in the drawing, from the top left. */
  readonly order: readonly Id[];
  readonly lines: ReadonlyMap<Id, GraphRelation>;
  /** Where lines are marked. */
  readonly rects: ReadonlyMap<Id, Rect>;
  readonly first: Stop | null;
  /** The stop itself while it is on the graph. */
  find(stop: Stop | null): Stop | undefined;
  /** The stop at the actor or line of this key. */
  called(key: Id | null): Stop | null;
  /** A number of its own for each. */
  placeOf(stop: Stop): number;
  /** The lines that begin or end at an actor. */
  at(actor: Id): readonly Id[];
}

/** A line's mark where no plate stands on it, in world units; and how high a row of boxes is taken to be. */
const MARK = 28;
const ROW = 70;

export function stopsOf(graph: ActorGraph, scene: Scene): Stops {
  const actors = new Map(graph.actors.map((actor) => [actorKey(actor.id), actor]));
  const lines = new Map(graph.lines.map((line) => [relationKey(line), line]));
  const rects = new Map<Id, Rect>();
  for (const { edge, points } of scene.lines) {
    const { x, y } = along(points, 0.5);
    if (lines.has(edge)) rects.set(edge, { x: x - MARK / 2, y: y - MARK / 2, width: MARK, height: MARK });
  }
  for (const { edge, rect } of scene.joints) if (lines.has(edge)) rects.set(edge, rect);
  const order = scene.boxes
    .toSorted((a, b) => Math.round((a.rect.y - b.rect.y) / ROW) || a.rect.x - b.rect.x)
    .map(({ id }) => id);
  const places = new Map([...actors.keys(), ...lines.keys()].map((key, place) => [key, place]));
  const [first] = order;
  const called = (key: Id | null): Stop | null => {
    if (key === null) return null;
    const line = lines.get(key);
    if (line) return { key, from: actorKey(line.by) };
    return actors.has(key) ? { key } : null;
  };
  return {
    actors,
    order,
    lines,
    rects,
    first: first === undefined ? null : { key: first },
    find: (stop) => (stop && places.has(stop.key) ? stop : undefined),
    called,
    placeOf: ({ key }) => places.get(key) ?? -1,
    at: (actor) =>
      [...lines].flatMap(([key, { by, on }]) =>
        actorKey(by) === actor || actorKey(on) === actor ? [key] : [],
      ),
  };
}

/** Where a key leads from a stop; undefined where it is no key for walking. */
export function walked(stops: Stops, { key, from }: Stop, pressed: string): Stop | undefined {
  const turn = pressed === 'ArrowRight' || pressed === 'ArrowDown' ? 1 : -1;
  const line = stops.lines.get(key);
  switch (pressed) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      if (!line || from === undefined) return stopAt(stops.order, stops.order.indexOf(key) + turn);
      if (turn < 0) return { key: from };
      const [by, on] = [actorKey(line.by), actorKey(line.on)];
      return { key: from === by ? on : by };
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const actor = from ?? key;
      const lines = stops.at(actor);
      const here = line ? lines.indexOf(key) : turn > 0 ? -1 : 0;
      const next = stopAt(lines, here + turn);
      return next ? { ...next, from: actor } : { key };
    }
    case 'Home':
      return stopAt(stops.order, 0);
    case 'End':
      return stopAt(stops.order, -1);
    default:
      return undefined;
  }
}

/** The stop at a place of a list; beyond an end it goes on at the other. */
function stopAt(list: readonly Id[], place: number): Stop | undefined {
  const key = list[(place + list.length) % Math.max(1, list.length)];
  return key === undefined ? undefined : { key };
}
