import type { Actor, ArgumentMap, EdgeType, MapEdge, MapNode, NodeType, Topic } from '../src/domain/map.ts';
import { ACTOR_KINDS } from '../src/domain/map.ts';
import { argumentTree } from './argument-tree.ts';
import { label, sentence } from './claim-words.ts';
import { type Random, randomFrom } from './random.ts';

export interface MapOrder {
  readonly nodes: number;
  readonly seed: number;
  /** Chapters; the branches below the thesis are dealt out among them. None by default. */
  readonly topics?: number;
}

/** Edges beside those of the tree, for each node; most of them lead to a neighbour. */
const EXTRA = 0.2;
const NEARBY = { share: 0.85, reach: 8 };

/**
 * A made-up map that is shaped like a real debate: a thesis, a tree of reasons and objections below it, and a fifth as
 * many edges again elsewhere, cycles among them. It reads without a repair, and the same order gives the same map.
 */
export function generatedMap({ nodes: count, seed, topics = 0 }: MapOrder): ArgumentMap {
  const random = randomFrom(seed);
  const actors = Array.from({ length: random.whole(6, 20) }, (_, i) => actor(i, random));
  const parents = argumentTree(count, random);
  const edges = parents.slice(1).map((parent, i) => treeEdge(i + 1, parent, random));
  const topicIds = Array.from({ length: topics }, (_, i) => `t${i + 1}`);
  const topicOf = topicsOf(parents, topicIds);
  const nodes = parents.map((_, i) => node(i, edges[i - 1]?.type, actors, topicOf[i], random));
  return {
    title: `A made-up debate of ${count} claims`,
    language: 'en',
    thesis: ['n0'],
    sources: [],
    actors,
    topics: topicIds.map((id): Topic => ({ id, label: label(random) })),
    nodes,
    edges: [...edges, ...extraEdges(parents, random)],
  };
}

function actor(index: number, random: Random): Actor {
  return { id: `a${index + 1}`, name: label(random), kind: random.pick(ACTOR_KINDS) };
}

function node(
  index: number,
  role: EdgeType | undefined,
  actors: readonly Actor[],
  topic: string | undefined,
  random: Random,
): MapNode {
  const speaker = actors[random.whole(0, actors.length - 1)];
  return {
    id: `n${index}`,
    type: index === 0 ? 'claim' : nodeType(role, random),
    label: label(random),
    text: sentence(random),
    ...(speaker && random.next() < 0.9 ? { actors: [speaker.id] } : {}),
    ...(topic === undefined ? {} : { topic }),
  };
}

function nodeType(role: EdgeType | undefined, random: Random): NodeType {
  const roll = random.next();
  if (roll < 0.1) return 'fact';
  if (roll < 0.15) return 'article';
  return role === 'attacks' || role === 'undercuts' ? 'counterclaim' : 'claim';
}

/** Edge `e1` leads from node 1 to its parent, and so on; an undercut attacks the parent's own step instead. */
function treeEdge(child: number, parent: number, random: Random): MapEdge {
  const type = edgeType(random);
  const onStep = type === 'undercuts' && parent > 0;
  const known = type === 'undercuts' && !onStep ? 'attacks' : type;
  return { id: `e${child}`, type: known, from: [`n${child}`], to: onStep ? `e${parent}` : `n${parent}` };
}

function edgeType(random: Random): EdgeType {
  const roll = random.next();
  if (roll < 0.6) return 'supports';
  if (roll < 0.95) return 'attacks';
  return roll < 0.98 ? 'undercuts' : 'qualifies';
}

function extraEdges(parents: readonly number[], random: Random): readonly MapEdge[] {
  const count = parents.length;
  const wanted = count < 4 ? 0 : Math.round(count * EXTRA) + 1;
  const taken = new Set(parents.map((parent, child) => `${child} ${parent}`));
  const edges: MapEdge[] = [];
  while (edges.length < wanted) {
    const from = random.whole(0, count - 1);
    const near = random.next() < NEARBY.share;
    const to = near ? from + random.whole(-NEARBY.reach, NEARBY.reach) : random.whole(0, count - 1);
    // A second line between the same two would say nothing new.
    if (to < 0 || to >= count || to === from || taken.has(`${from} ${to}`) || taken.has(`${to} ${from}`))
      continue;
    taken.add(`${from} ${to}`);
    const type = random.next() < 0.62 ? 'supports' : 'attacks';
    edges.push({ id: `e${count + edges.length}`, type, from: [`n${from}`], to: `n${to}` });
  }
  return edges;
}

function topicsOf(parents: readonly number[], ids: readonly string[]): readonly (string | undefined)[] {
  const topics: (string | undefined)[] = [];
  let branch = -1;
  for (const parent of parents) {
    if (parent === 0) branch += 1;
    topics.push(parent > 0 ? topics[parent] : ids[Math.max(0, branch) % Math.max(1, ids.length)]);
  }
  return topics;
}
