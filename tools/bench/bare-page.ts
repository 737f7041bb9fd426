/** The least that a page can do to draw a map: Cytoscape, the elements, and one drawing. Runs in the browser. */
import cytoscape, { type ElementDefinition } from 'cytoscape';

const answer = await fetch('./elements.json');
const elements = (await answer.json()) as ElementDefinition[];

const cy = cytoscape({
  container: document.getElementById('map'),
  elements,
  layout: { name: 'preset' },
  style: [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(words)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'font-size': 'data(size)',
        'background-color': '#fff',
        'border-width': 1,
        'border-color': '#999',
      },
    },
    { selector: '.chapter', style: { 'z-compound-depth': 'bottom', 'background-color': '#eee' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'segments',
        // Cytoscape's types do not know this value.
        'edge-distances': 'endpoints' as 'intersection',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        'segment-distances': 'data(distances)',
        'segment-weights': 'data(weights)',
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'triangle',
      },
    },
  ],
});
cy.one('render', () => performance.mark('counterpoint:drawn'));
cy.fit(undefined, 6);
