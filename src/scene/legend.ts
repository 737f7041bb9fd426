import type { Visibility } from '#analysis/visibility.ts';
import {
  type ArgumentMap,
  EDGE_TYPES,
  type EdgeType,
  type Id,
  NODE_TYPES,
  type NodeType,
} from '#domain/map.ts';
import { actorMarks } from '#scene/actor-mark.ts';

/** What a reader must know to read a drawing: only what occurs in it. */
export interface Legend {
  readonly types: readonly NodeType[];
  readonly relations: readonly EdgeType[];
  /** Whether linked premises meet in a bar somewhere. */
  readonly linked: boolean;
  /** Whether some step is only implied. */
  readonly implied: boolean;
  /** Who speaks, most boxes first. */
  readonly actors: readonly LegendActor[];
}

export interface LegendActor {
  readonly id: Id;
  readonly name: string;
  readonly initials: string;
  /** A place in the palette's list of actor colours; may exceed it. */
  readonly colour: number;
}

/** The legend of a map's shown part. */
export function legendOf(map: ArgumentMap, shown: Visibility): Legend {
  const nodes = map.nodes.filter((node) => shown.nodes.has(node.id));
  const edges = map.edges.filter((edge) => shown.edges.has(edge.id));
  const marks = actorMarks(map);
  // The box carries the mark of its first actor; so does the legend.
  const count = new Map<Id, number>();
  for (const node of nodes) {
    const first = node.actors?.[0];
    if (first !== undefined) count.set(first, (count.get(first) ?? 0) + 1);
  }
  const actors = map.actors
    .filter((actor) => count.has(actor.id))
    .sort((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0))
    .flatMap((actor) => {
      const mark = marks.get(actor.id);
      return mark ? [{ id: actor.id, name: actor.name, ...mark }] : [];
    });
  return {
    types: NODE_TYPES.filter((type) => nodes.some((node) => node.type === type)),
    relations: EDGE_TYPES.filter((type) => edges.some((edge) => edge.type === type)),
    linked: edges.some((edge) => edge.from.length > 1),
    implied: edges.some((edge) => edge.basis === 'implied'),
    actors,
  };
}
