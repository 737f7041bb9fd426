import { inOrder, type MapPart } from '#analysis/part.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** The answer to a question: a part of the map, and the same as numbered sentences. */
export interface Chain extends MapPart {
  readonly links: readonly Link[];
  /** What the answer had to leave out, in a sentence; "" where it is whole. */
  readonly cut: string;
}

/** One numbered sentence: a step, or the heading of a way. */
export interface Link {
  /** "1.2": the second under the first. */
  readonly number: string;
  /** From 1; a link stands under the last one before it with a lesser depth. */
  readonly depth: number;
  /** The step that it tells of; null for a heading. */
  readonly edge: MapEdge | null;
  /** Without a full stop. */
  readonly words: string;
}

/** More links than this are no answer that anybody reads. */
const MOST_LINKS = 1000;

/**
 * The chain that grows from a node: `next` gives the steps under a step (or, for null, under the node itself), in
 * order. Each step is told once, where it is met first. Without recursion: a chain may be 20,000 steps long.
 */
export function grown(map: ArgumentMap, of: Id, next: (edge: MapEdge | null) => readonly MapEdge[]): Chain {
  const links: Link[] = [];
  const told = new Set<MapEdge>();
  const waiting: { readonly edge: MapEdge; readonly number: string; readonly depth: number }[] = [];
  const push = (edge: MapEdge | null, number: string, depth: number): void => {
    const under = next(edge).filter((each) => !told.has(each));
    for (const each of under) told.add(each);
    const numbered = under.map((each, i) => ({
      edge: each,
      number: number === '' ? String(i + 1) : `${number}.${i + 1}`,
      depth,
    }));
    waiting.push(...numbered.reverse());
  };
  push(null, '', 1);
  for (let one = waiting.pop(); one && links.length < MOST_LINKS; one = waiting.pop()) {
    links.push({ ...one, words: stepWords(map, one.edge) });
    push(one.edge, one.number, one.depth + 1);
  }
  const cut = links.length === MOST_LINKS ? `Only the first ${MOST_LINKS} steps are shown.` : '';
  return chainOf(map, [of], links, cut);
}

/** A chain of these links, with the nodes and steps at both ends of each; the nodes given are in it in any case. */
export function chainOf(map: ArgumentMap, ids: readonly Id[], links: readonly Link[], cut = ''): Chain {
  const lookup = lookupOf(map);
  const nodes = new Set(ids);
  const edges = new Set<Id>();
  const waiting = links.flatMap(({ edge }) => edge ?? []);
  for (let edge = waiting.pop(); edge; edge = waiting.pop()) {
    if (edges.has(edge.id)) continue;
    edges.add(edge.id);
    for (const from of edge.from) nodes.add(from);
    const step = lookup.node.has(edge.to) ? undefined : lookup.edge.get(edge.to);
    if (step) waiting.push(step);
    else nodes.add(edge.to);
  }
  return { nodes: inOrder(map.nodes, nodes), edges: inOrder(map.edges, edges), links, cut };
}
