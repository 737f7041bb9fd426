import { DataSet, Network } from 'vis-network/standalone';
import type { Peer } from './graph.ts';

/** With its physics off it brings everything into view by itself. */
export const peer: Peer = (host, { boxes, lines }) => {
  const nodes = boxes.map(({ id, x, y, width, text }) => ({
    id,
    x,
    y,
    label: text,
    shape: 'box',
    widthConstraint: { minimum: width - 10, maximum: width - 10 },
  }));
  const edges = lines.map(({ id, from, to }) => ({ id, from, to, arrows: 'to' }));
  return () =>
    new Promise((resolve) => {
      const data = { nodes: new DataSet(nodes), edges: new DataSet(edges) };
      // Its curves are made by the physics that is off.
      const network = new Network(host, data, { physics: false, edges: { smooth: false } });
      network.once('afterDrawing', () => resolve());
    });
};
