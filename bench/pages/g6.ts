import { Graph } from '@antv/g6';
import type { Peer } from './graph.ts';

/** On G6's canvas, which is its default, and without its animation, which would only make it later. */
export const peer: Peer = (container, { boxes, lines }) => {
  const data = {
    nodes: boxes.map(({ id, x, y, width, height, text }) => ({
      id,
      style: { x, y, size: [width, height] as [number, number], labelText: text, labelMaxWidth: width - 16 },
    })),
    edges: lines.map(({ id, from, to }) => ({ id, source: from, target: to })),
  };
  return async () => {
    const graph = new Graph({
      container,
      data,
      animation: false,
      autoFit: 'view',
      node: {
        type: 'rect',
        style: {
          fill: '#fff',
          stroke: '#999',
          labelPlacement: 'center',
          labelFontSize: 13,
          labelWordWrap: true,
          labelMaxLines: 6,
        },
      },
      edge: { style: { endArrow: true } },
    });
    await graph.render();
  };
};
