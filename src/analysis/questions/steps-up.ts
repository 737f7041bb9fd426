import { dominatorsFrom } from '#analysis/questions/dominators.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** A step taken from a place, which is a node or a step that something attacks, and the places that it leads to. */
export interface StepUp {
  readonly edge: MapEdge;
  readonly from: Id;
  readonly to: readonly Id[];
}

/** How the goals are reached. */
export interface Uphill {
  readonly goals: ReadonlySet<Id>;
  /** For each place from which a goal is reached, the least number of steps. */
  readonly distance: ReadonlyMap<Id, number>;
  /** Whether a goal is reached from a place, and not only by way of another place. */
  readonly reaches: (from: Id, without: Id) => boolean;
}

/**
 * The steps that lead on from a place. An attack on a step goes on with that step. A contradiction leads both ways; back,
 * though, only to a single premise: of linked ones it denies none by itself.
 */
export function stepsUp(map: ArgumentMap, from: Id): readonly StepUp[] {
  const { edge: edges, incoming, outgoing } = lookupOf(map);
  const step = edges.get(from);
  const ups = step
    ? [{ edge: step, from, to: leadsBack(step) ? [step.to, ...step.from] : [step.to] }]
    : [
        ...(outgoing.get(from) ?? []).map((edge) => ({ edge, from, to: [edge.to] })),
        ...(incoming.get(from) ?? []).flatMap((edge) =>
          leadsBack(edge) ? [{ edge, from, to: edge.from }] : [],
        ),
      ];
  return ups
    .map((up) => ({ ...up, to: up.to.filter((id) => id !== from) }))
    .filter(({ to }) => to.length > 0);
}

function leadsBack({ type, from }: MapEdge): boolean {
  return type === 'contradicts' && from.length === 1;
}

const toTheThesis = new WeakMap<ArgumentMap, Uphill>();

/** How the thesis is reached; without one place, where that is itself a thesis. Found once for each map. */
export function uphill(map: ArgumentMap, without: Id): Uphill {
  const goals = new Set(map.thesis.filter((id) => id !== without));
  if (map.thesis.includes(without)) return uphillTo(map, goals);
  const found = toTheThesis.get(map) ?? uphillTo(map, goals);
  toTheThesis.set(map, found);
  return found;
}

function uphillTo(map: ArgumentMap, goals: ReadonlySet<Id>): Uphill {
  const distance = new Map<Id, number>();
  for (const id of goals) distance.set(id, 0);
  const waiting = [...goals];
  for (let i = 0; i < waiting.length; i += 1) {
    const id = waiting[i] ?? '';
    for (const place of placesBelow(map, id)) {
      if (distance.has(place)) continue;
      distance.set(place, (distance.get(id) ?? 0) + 1);
      waiting.push(place);
    }
  }
  let above: ReadonlyMap<Id | null, Id | null> | undefined;
  return {
    goals,
    distance,
    reaches: (from, without) => {
      const far = distance.get(from);
      const near = distance.get(without) ?? Number.POSITIVE_INFINITY;
      // What is no further away than the other place has a way that does not pass it.
      if (far === undefined || far <= near) return far !== undefined;
      above ??= dominatorsFrom<Id | null>(null, (id) => (id === null ? [...goals] : placesBelow(map, id)));
      let passed = above.get(from) ?? null;
      // Whatever all ways must pass comes nearer and nearer.
      while (passed !== null && (distance.get(passed) ?? 0) > near) passed = above.get(passed) ?? null;
      return passed !== without;
    },
  };
}

/** The places from which a step up leads to a place. */
function placesBelow(map: ArgumentMap, id: Id): readonly Id[] {
  const { node, incoming, outgoing } = lookupOf(map);
  const places: Id[] = [];
  for (const edge of incoming.get(id) ?? []) places.push(edge.id, ...edge.from);
  for (const edge of outgoing.get(id) ?? []) {
    if (!leadsBack(edge)) continue;
    places.push(edge.id);
    if (node.has(edge.to)) places.push(edge.to);
  }
  return places;
}
