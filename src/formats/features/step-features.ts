import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge } from '#domain/map.ts';
import { freshIds } from '#formats/fresh-id.ts';
import { mutualConflicts } from '#formats/mutual-conflicts.ts';
import { counted, type Feature, lacking } from './feature.ts';

/** What a map holds of its steps beside what they lead from and to. */

/** The same, where a format knows undercuts and no other relation that leads to a step. */
export const otherThanUndercuts: Feature = {
  count: (map) => notUndercutting(map).size,
  lost: (count) => `${counted(count, 'relation')} to steps other than undercuts are left out`,
  without: (map) => leaving(map, notUndercutting(map)),
};

export const qualifications = relation('qualifies', 'qualification');
export const restatements = relation('restates', 'restatement');
/** Qualifications told apart from attacks. */
export const qualificationsApart: Feature = {
  count: (map) => ofType(map, 'qualifies').length,
  lost: (count) => `${counted(count, 'qualification becomes an attack', 'qualifications become attacks')}`,
  without: (map) => retyped(map, 'qualifies', 'attacks'),
};

/** Undercuts told apart from attacks by their type, and not only by what they lead to. */
export const undercutsApart: Feature = {
  count: (map) => map.edges.filter((edge) => byTarget(map, edge) !== edge.type).length,
  lost: (count) =>
    `${counted(count, 'step changes', 'steps change')} between attack and undercut, by what it leads to`,
  without: (map) => ({ ...map, edges: map.edges.map((edge) => ({ ...edge, type: byTarget(map, edge) })) }),
};

/** Contradictions that lead to a step: told there by one direction only. */
export const contradictionsOfSteps: Feature = {
  count: (map) => contradictingSteps(map).size,
  lost: (count) =>
    counted(count, 'contradiction of a step becomes an undercut', 'contradictions of steps become undercuts'),
  without: (map) => {
    const steps = contradictingSteps(map);
    return each(map, (edge) => (steps.has(edge) ? { ...edge, type: 'undercuts' } : edge));
  },
};

/** Attacks on one another told apart from contradictions, which are conflicts in both directions, too. */
export const mutualAttacks: Feature = {
  count: (map) => attacksBothWays(map).count,
  lost: (count) =>
    counted(
      count,
      'attack that is returned becomes a contradiction',
      'attacks that are returned become contradictions',
    ),
  without: (map) => attacksBothWays(map).map,
};

/** Linked premises of attacks, where a format only links what leads to a conclusion. */
export const linkedAttacks: Feature = {
  count: (map) => map.edges.filter(linkedAttack).length,
  lost: (count) => `${counted(count, 'attack')} with linked premises: each premise gets an attack of its own`,
  without: unlinkedAttacks,
};

/** Contradictions that have linked premises or are attacked themselves. */
export const boundContradictions: Feature = {
  count: (map) => bound(map).size,
  lost: (count) =>
    `${counted(count, 'contradiction becomes an attack', 'contradictions become attacks')}: linked, or met themselves`,
  without: (map) => {
    const steps = bound(map);
    return each(map, (edge) => (steps.has(edge) ? { ...edge, type: 'attacks' } : edge));
  },
};

export const bases: Feature = {
  count: (map) => map.edges.filter(({ basis }) => basis !== undefined).length,
  lost: (count) => `Of ${counted(count, 'step')} it is not said whether they are stated or implied`,
  without: (map) => each(map, (edge) => lacking(edge, 'basis')),
};

export const schemes: Feature = {
  count: (map) => map.edges.filter(({ scheme }) => scheme).length,
  lost: (count) => `${counted(count, 'argumentation scheme is', 'argumentation schemes are')} left out`,
  without: (map) => each(map, (edge) => lacking(edge, 'scheme')),
};

export const stepNotes: Feature = {
  count: (map) => map.edges.filter(({ note }) => note).length,
  lost: (count) => `${counted(count, 'note on a step is', 'notes on steps are')} left out`,
  without: (map) => each(map, (edge) => lacking(edge, 'note')),
};

export const makers: Feature = {
  count: (map) => map.edges.filter(({ actors }) => actors?.length).length,
  lost: (count) => `Of ${counted(count, 'step')} it is not said who makes them`,
  without: (map) => each(map, (edge) => lacking(edge, 'actors')),
};

function relation(type: EdgeType, one: string): Feature {
  return {
    count: (map) => ofType(map, type).length,
    lost: (count) => `${counted(count, one)} ${count === 1 ? 'is' : 'are'} left out`,
    without: (map) => leaving(map, new Set(ofType(map, type))),
  };
}

function ofType(map: ArgumentMap, type: EdgeType): readonly MapEdge[] {
  return map.edges.filter((edge) => edge.type === type);
}

function retyped(map: ArgumentMap, from: EdgeType, to: EdgeType): ArgumentMap {
  return each(map, (edge) => (edge.type === from ? { ...edge, type: to } : edge));
}

function contradictingSteps(map: ArgumentMap): ReadonlySet<MapEdge> {
  return new Set(onSteps(map).filter(({ type }) => type === 'contradicts'));
}

function linkedAttack({ type, from }: MapEdge): boolean {
  return from.length > 1 && type !== 'supports';
}

function bound(map: ArgumentMap): ReadonlySet<MapEdge> {
  const { incoming } = lookupOf(map);
  return new Set(ofType(map, 'contradicts').filter(({ id, from }) => from.length > 1 || incoming.has(id)));
}

/** The map with its conflicts as they look where each is told in both directions, and how many attacks change. */
function attacksBothWays(map: ArgumentMap): { readonly map: ArgumentMap; readonly count: number } {
  const { node, incoming } = lookupOf(map);
  const edges = map.edges.filter(({ type, to }) => /^(?:attacks|contradicts)$/.test(type) && node.has(to));
  const back = edges.filter(({ type }) => type === 'contradicts');
  const schemeOf = ({ scheme = '' }: MapEdge): string => (/\S/.test(scheme) ? scheme : '');
  const pairs = mutualConflicts([
    ...edges.map((edge) => {
      return { from: edge.from, to: [edge.to], scheme: schemeOf(edge), free: !incoming.has(edge.id) };
    }),
    ...back.map((edge) => ({ from: [edge.to], to: edge.from, scheme: schemeOf(edge), free: true })),
  ]);
  const starts = new Set([...pairs.keys()].map((place) => edges[place]));
  const ends = new Set(pairs.values());
  const gone = new Set(edges.filter((_, place) => ends.has(place)));
  const fresh = freshIds(new Set([...map.nodes, ...map.edges].map(({ id }) => id)));
  return {
    count: edges.filter((edge) => edge.type === 'attacks' && (starts.has(edge) || gone.has(edge))).length,
    map: {
      ...map,
      edges: [
        ...map.edges
          .filter((edge) => !gone.has(edge))
          .map((edge): MapEdge => {
            if (starts.has(edge)) return { ...edge, type: 'contradicts' };
            return edge.type === 'contradicts' && node.has(edge.to) ? { ...edge, type: 'attacks' } : edge;
          }),
        ...back.flatMap((edge, place) =>
          ends.has(edges.length + place)
            ? []
            : edge.from.map(
                (to): MapEdge => ({ ...edge, id: fresh(edge.id), type: 'attacks', from: [edge.to], to }),
              ),
        ),
      ],
    },
  };
}

/** Each premise of an attack with an attack of its own; what leads to the attack leads to the first of them. */
function unlinkedAttacks(map: ArgumentMap): ArgumentMap {
  const fresh = freshIds(new Set([...map.nodes, ...map.edges].map(({ id }) => id)));
  const edges = map.edges.flatMap((edge) =>
    linkedAttack(edge)
      ? edge.from.map((id, i) => ({ ...edge, id: i === 0 ? edge.id : fresh(edge.id), from: [id] }))
      : [edge],
  );
  return { ...map, edges };
}

function byTarget(map: ArgumentMap, { type, to }: MapEdge): EdgeType {
  if (type !== 'attacks' && type !== 'undercuts') return type;
  return lookupOf(map).node.has(to) ? 'attacks' : 'undercuts';
}

function onSteps(map: ArgumentMap): readonly MapEdge[] {
  const { node } = lookupOf(map);
  return map.edges.filter(({ to }) => !node.has(to));
}

function notUndercutting(map: ArgumentMap): ReadonlySet<MapEdge> {
  return new Set(onSteps(map).filter(({ type }) => type !== 'undercuts'));
}

/** The map without these steps, and without all that leads to one of them. */
function leaving(map: ArgumentMap, out: ReadonlySet<MapEdge>): ArgumentMap {
  const { node, incoming } = lookupOf(map);
  const gone = new Set<Id>();
  const waiting = [...out];
  for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
    if (gone.has(edge.id)) continue;
    gone.add(edge.id);
    if (!node.has(edge.id)) waiting.push(...(incoming.get(edge.id) ?? []));
  }
  return { ...map, edges: map.edges.filter(({ id }) => !gone.has(id)) };
}

function each(map: ArgumentMap, change: (edge: MapEdge) => MapEdge): ArgumentMap {
  return { ...map, edges: map.edges.map(change) };
}
