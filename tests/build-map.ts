import type { Actor, ArgumentMap, EdgeType, Id, MapEdge, MapNode, NodeType } from '#domain/map.ts';
import { EDGE_TYPES, NODE_TYPES } from '#domain/map.ts';

export interface MapSketch {
  readonly nodes?: readonly string[];
  readonly edges?: readonly string[];
  readonly actors?: readonly string[];
  readonly thesis?: readonly Id[];
  readonly title?: string;
}

/**
 * A small map in a line, for tests:
 *
 *     mapOf({ nodes: ['a', 'b:counterclaim@seoul/war'], edges: ['b -> a attacks', 'c+d -> a', 'e -> #e1 undercuts'] })
 *
 * - a node is `id:type@actor+actor/topic`; all but the id may be left out (claim, nobody, no topic);
 *   its label is its id, its text "Text of a."
 * - an edge is `id: from+from -> to type`; without an id it is e1, e2 … by its place, without a type it supports;
 *   `#e1` as target says "the edge e1". Nodes that only edges name are claims.
 * - an actor is `id<whole+whole`, where it belongs to others; those that are only named are made.
 *   Its name is its id, its kind group.
 *
 * Ids are made of letters, digits, `-` and `_`. For anything richer spread the result: `{ ...mapOf(…), sources }`.
 */
export function mapOf(sketch: MapSketch = {}): ArgumentMap {
  const edges = (sketch.edges ?? []).map(edgeOf);
  const listed = (sketch.nodes ?? []).map(nodeOf);
  const named = edges.flatMap(({ edge, toEdge }) => (toEdge ? edge.from : [...edge.from, edge.to]));
  const nodes = withNamed(listed, named, nodeOf);
  const actors = (sketch.actors ?? []).map(actorOf);
  const speaking = [
    ...nodes.flatMap(({ actors = [] }) => actors),
    ...actors.flatMap(({ partOf = [] }) => partOf),
  ];
  const topics = [...new Set(nodes.flatMap(({ topic }) => topic ?? []))];
  const edgeIds = new Set(edges.map(({ edge }) => edge.id));
  const lost = edges.find(({ edge, toEdge }) => toEdge && !edgeIds.has(edge.to));
  if (lost) throw new Error(`${lost.edge.id} points at #${lost.edge.to}, and there is no such edge`);
  return {
    title: sketch.title ?? 'A map for a test',
    language: 'en',
    thesis: sketch.thesis ?? [],
    sources: [],
    actors: withNamed(actors, speaking, actorOf),
    topics: topics.map((id) => ({ id, label: id })),
    nodes,
    edges: edges.map(({ edge }) => edge),
  };
}

function withNamed<T extends { readonly id: Id }>(
  listed: readonly T[],
  named: readonly Id[],
  make: (id: Id) => T,
): T[] {
  const known = new Set(listed.map(({ id }) => id));
  return [...listed, ...[...new Set(named)].filter((id) => !known.has(id)).map(make)];
}

function nodeOf(sketch: string): MapNode {
  const found = /^([\w-]+)(?::(\w+))?(?:@([\w+-]+))?(?:\/([\w-]+))?$/.exec(sketch);
  const [, id, type = 'claim', actors, topic] = found ?? [];
  if (id === undefined || !isOneOf(NODE_TYPES, type)) throw new Error(`No node: "${sketch}"`);
  return {
    id,
    type: type satisfies NodeType,
    label: id,
    text: `Text of ${id}.`,
    ...(actors === undefined ? {} : { actors: actors.split('+') }),
    ...(topic === undefined ? {} : { topic }),
  };
}

function edgeOf(sketch: string, index: number): { edge: MapEdge; toEdge: boolean } {
  const found = /^(?:([\w-]+):\s*)?([\w+-]+)\s*->\s*(#?)([\w-]+)(?:\s+(\w+))?$/.exec(sketch.trim());
  const [, id = `e${index + 1}`, from, hash, to, type = 'supports'] = found ?? [];
  if (from === undefined || to === undefined || !isOneOf(EDGE_TYPES, type)) {
    throw new Error(`No edge: "${sketch}"`);
  }
  return { edge: { id, type: type satisfies EdgeType, from: from.split('+'), to }, toEdge: hash === '#' };
}

function actorOf(sketch: string): Actor {
  const [id = sketch, wholes] = sketch.split('<');
  return {
    id,
    name: id,
    kind: 'group',
    ...(wholes === undefined ? {} : { partOf: wholes.split('+') }),
  };
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}
