import type { ActorGraph, GraphActor } from '#analysis/actor-graph.ts';
import { speakerName, statementCount } from '#analysis/actor-graph-words.ts';
import type { Speaker } from '#analysis/actor-steps.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Point, Rect, Size } from '#scene/geometry.ts';
import { actorPlaces } from './actor-places.ts';
import { type ActorPlan, actorPlan } from './actor-plan.ts';
import { waysAround } from './ways-around.ts';

/** Where the actors of a graph stand, and how lines run from one to another; the same for every theme. */
export interface ActorLayout {
  readonly boxes: readonly { readonly actor: GraphActor; readonly plan: ActorPlan; readonly rect: Rect }[];
  /** From centre to centre, for each two between whom there is a line of any kind. */
  readonly ways: readonly ActorWay[];
}

export interface ActorWay {
  readonly from: Speaker;
  readonly to: Speaker;
  readonly points: readonly Point[];
}

/** Lays a graph of actors out for a window. The same graph and window give the same layout. */
export function actorLayout(map: ArgumentMap, graph: ActorGraph, window: Size): ActorLayout {
  const place = new Map(graph.actors.map(({ id }, i) => [id, i]));
  const plans = graph.actors.map(({ id, statements }) =>
    actorPlan(speakerName(map, id), statementCount(statements)),
  );
  const lines = pairsOf(graph.lines.map(({ by, on }) => [place.get(by) ?? 0, place.get(on) ?? 0]));
  const members = pairsOf(
    graph.actors.flatMap(({ partOf }, i) => partOf.map((whole) => [i, place.get(whole) ?? i] as const)),
  );
  const rects = actorPlaces(plans, { lines, members }, window);
  const pairs = pairsOf([...lines, ...members]);
  const ways = waysAround(rects, pairs);
  return {
    boxes: graph.actors.flatMap((actor, i) => {
      const [plan, rect] = [plans[i], rects[i]];
      return plan && rect ? [{ actor, plan, rect }] : [];
    }),
    ways: pairs.map(([a, b], i) => ({
      from: graph.actors[a]?.id ?? null,
      to: graph.actors[b]?.id ?? null,
      points: ways[i] ?? [],
    })),
  };
}

/** Each two once, whichever comes first. */
function pairsOf(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const once = new Map(
    pairs.map(([a, b]): [string, readonly [number, number]] => {
      const pair = [Math.min(a, b), Math.max(a, b)] as const;
      return [pair.join(' '), pair];
    }),
  );
  return [...once.values()].filter(([a, b]) => a !== b);
}
