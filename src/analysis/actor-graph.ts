import { type ActorSteps, actorSteps, type Speaker, speakersOfEach } from '#analysis/actor-steps.ts';
import { aboutWhom, makersOf } from '#analysis/questions/steps-made.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import type { Side } from '#domain/sides.ts';

/** Who speaks in what is shown of a map, and who speaks for and against whom. */
export interface ActorGraph {
  /** In the map's order; nobody named comes last. */
  readonly actors: readonly GraphActor[];
  /** Every pair of different actors with the steps behind it, also where a member's own line says the same. */
  readonly relations: readonly GraphRelation[];
  /** Those that are drawn: each step is behind the line between the very ones who make it and whom it is about. */
  readonly lines: readonly GraphRelation[];
  /** How many actors, and lines between those that are drawn, there is no room for. */
  readonly leftOut: { readonly actors: number; readonly lines: number };
}

export interface GraphActor {
  readonly id: Speaker;
  /** How many shown statements it asserts, with those who belong to it. */
  readonly statements: number;
  /** How many shown steps it makes about itself. */
  readonly within: Readonly<Record<Side, number>>;
  /** Of the others, those that it belongs to directly. */
  readonly partOf: readonly Id[];
  readonly dimmed: boolean;
}

export interface GraphRelation extends ActorSteps {
  readonly dimmed: boolean;
}

/** More could not be told apart in a drawing. */
const MOST = { actors: 40, lines: 120 };

/** The graph of the actors of what is shown: of many, those who say and are told most. */
export function actorGraph(map: ArgumentMap, shown: Visibility, most: typeof MOST = MOST): ActorGraph {
  const involved = involvement(map, shown);
  const busiest = [...involved].sort(([, a], [, b]) => b - a).slice(0, most.actors);
  const kept = new Set(busiest.map(([id]) => id));
  const speakers: Speaker[] = map.actors.map(({ id }) => id).filter((id) => kept.has(id));
  if (kept.has(null)) speakers.push(null);

  const pairs = actorSteps(map, speakers, shown.edges).map((pair) => ({
    ...pair,
    dimmed: pair.steps.every((id) => shown.dimmed.has(id)),
  }));
  const relations = pairs.filter(({ by, on }) => by !== on);
  const direct = relations.filter((pair) => pair.direct);
  const strongest = new Set([...direct].sort((a, b) => b.steps.length - a.steps.length).slice(0, most.lines));
  const own = new Map<Speaker, Record<Side, number>>(speakers.map((id) => [id, { for: 0, against: 0 }]));
  for (const { by, on, side, steps } of pairs) {
    const within = own.get(by);
    if (by === on && within) within[side] = steps.length;
  }
  const said = statementsOf(map, shown, speakers);
  return {
    actors: speakers.map((id, place) => ({
      id,
      statements: said[place]?.size ?? 0,
      within: own.get(id) ?? { for: 0, against: 0 },
      partOf: id === null ? [] : wholesOf(map, id).filter((whole) => kept.has(whole)),
      dimmed: shown.dimmed.size > 0 && [...(said[place] ?? [])].every((node) => shown.dimmed.has(node)),
    })),
    relations,
    lines: direct.filter((pair) => strongest.has(pair)),
    leftOut: { actors: involved.size - kept.size, lines: direct.length - strongest.size },
  };
}

/** Whoever asserts, makes or is meant by something that is shown, or has such members, with how often that is. */
function involvement(map: ArgumentMap, shown: Visibility): ReadonlyMap<Speaker, number> {
  const { actor } = lookupOf(map);
  const counts = new Map<Speaker, number>();
  const count = (actors: readonly Id[]): void => {
    const known: readonly Speaker[] = actors.length === 0 ? [null] : actors.filter((id) => actor.has(id));
    for (const id of known) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { id, actors = [] } of map.nodes) if (shown.nodes.has(id)) count(actors);
  for (const edge of map.edges) {
    if (!shown.edges.has(edge.id)) continue;
    count(makersOf(map, edge));
    count(aboutWhom(map, edge));
  }
  // A whole that says nothing itself still tells who belongs together.
  const waiting = [...counts.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === null) continue;
    for (const whole of wholesOf(map, id)) {
      if (counts.has(whole)) continue;
      counts.set(whole, 0);
      waiting.push(whole);
    }
  }
  return counts;
}

function wholesOf(map: ArgumentMap, id: Id): readonly Id[] {
  const { actor } = lookupOf(map);
  return [...new Set(actor.get(id)?.partOf)].filter((whole) => whole !== id && actor.has(whole));
}

/** For each speaker the shown statements that it asserts, with those who belong to it. */
function statementsOf(
  map: ArgumentMap,
  shown: Visibility,
  speakers: readonly Speaker[],
): readonly ReadonlySet<Id>[] {
  const wholes = speakersOfEach(map, speakers);
  const said = speakers.map(() => new Set<Id>());
  for (const { id, actors = [] } of map.nodes) {
    if (!shown.nodes.has(id)) continue;
    const by: readonly Speaker[] = actors.length === 0 ? [null] : actors;
    for (const speaker of by) for (const place of wholes.get(speaker) ?? []) said[place]?.add(id);
  }
  return said;
}
