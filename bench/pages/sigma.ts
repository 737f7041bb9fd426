import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Peer } from './graph.ts';

/** A dot for each box, just large enough to have a label, of which it writes those that its grid has room for. */
const DOT = 6;

export const peer: Peer =
  (host, { boxes, lines }) =>
  async () => {
    const graph = new MultiDirectedGraph();
    for (const { id, x, y, label } of boxes) graph.addNode(id, { x, y: -y, size: DOT, label });
    for (const { id, from, to } of lines) graph.addDirectedEdgeWithKey(id, from, to, { type: 'arrow' });
    // It draws before its constructor returns.
    new Sigma(graph, host);
  };
