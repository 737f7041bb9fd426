import type { ArgumentMap, Id, MapEdge, MapNode } from '#domain/map.ts';
import { writeMap } from '#formats/write-map.ts';
import type { Visitor } from './page.ts';

/** What hangs on the thesis; on every other node hang three or none. */
const BRANCHES = 30;
const NODES = 3000;

const parentOf = (place: number): number =>
  place <= BRANCHES ? 0 : Math.floor((place - BRANCHES - 1) / 3) + 1;

const nodes = Array.from({ length: NODES }, (_, place): MapNode => {
  const label = place === 0 ? 'The town should buy the mill' : `Reason ${place} of the long debate`;
  return {
    id: `n${place}`,
    type: 'claim',
    label,
    text: `${label}, said in a sentence that takes a little more room.`,
    actors: [place % 500 === 7 ? 'miller' : 'council'],
  };
});

const edges = nodes.slice(1).map(
  (node, before): MapEdge => ({
    id: `e${before + 1}`,
    type: before % 3 === 2 ? 'attacks' : 'supports',
    from: [node.id],
    to: `n${parentOf(before + 1)}`,
  }),
);

/** A tree of 3,000 statements: 30 hang on the thesis `n0`, and the 30 under them are `n1` to `n30`. */
const large: ArgumentMap = {
  title: 'A long debate',
  language: 'en',
  thesis: ['n0'],
  sources: [],
  actors: [
    { id: 'council', name: 'Council', kind: 'group' },
    { id: 'miller', name: 'Miller', kind: 'person' },
  ],
  topics: [],
  nodes,
  edges,
};

/** What hangs directly on a node. */
export function childrenOf(id: Id): readonly Id[] {
  return edges.filter((edge) => edge.to === id).flatMap((edge) => edge.from);
}

/** The nodes over a node, from the nearest to the thesis. */
export function wayUp(id: Id): readonly Id[] {
  const way: Id[] = [];
  for (let place = Number(id.slice(1)); place > 0; ) {
    place = parentOf(place);
    way.push(`n${place}`);
  }
  return way;
}

/** From now on `?map=long-debate` opens the large map; nobody has laid it out before. */
export function serveLargeMap(visitor: Visitor): void {
  visitor.replace('long-debate.json', writeMap(large));
  visitor.replace('long-debate.layouts.json', '', 404);
  visitor.excuse(/long-debate\.layouts\.json|status of 404/);
}
