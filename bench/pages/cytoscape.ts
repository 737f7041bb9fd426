import cytoscape, { type ElementDefinition } from 'cytoscape';
import type { Peer } from './graph.ts';

/** Its preset layout brings everything into view by itself. */
export const peer: Peer = (container, { boxes, lines, view }) => {
  const elements: ElementDefinition[] = [
    ...boxes.map(({ id, x, y, width, height, text }) => ({
      data: { id, width, height, text, room: width - 16 },
      position: { x, y },
    })),
    ...lines.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
  ];
  return () =>
    new Promise((resolve) => {
      const cy = cytoscape({
        container,
        elements,
        layout: view
          ? { name: 'preset', fit: false, zoom: view.zoom, pan: { ...view.pan } }
          : { name: 'preset' },
        autoungrabify: true,
        style: [
          {
            selector: 'node',
            style: {
              shape: 'rectangle',
              width: 'data(width)',
              height: 'data(height)',
              label: 'data(text)',
              'text-wrap': 'wrap',
              'text-max-width': 'data(room)',
              'text-valign': 'center',
              'font-size': 13,
              'background-color': '#fff',
              'border-width': 1,
              'border-color': '#999',
            },
          },
          {
            selector: 'edge',
            style: { width: 1.5, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' },
          },
        ],
      });
      cy.one('render', () => resolve());
    });
};
