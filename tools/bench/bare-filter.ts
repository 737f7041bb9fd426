/**
 * The least that a page can do to filter a large map: Cytoscape holds every statement as a plain box and every step as a
 * straight line, and what the filter hides gets a class. Runs in the browser.
 */
import cytoscape, { type ElementDefinition } from 'cytoscape';

export interface BareFilter {
  /** Every statement on a grid, and every step between statements. */
  readonly elements: ElementDefinition[];
  /** For each filter the ids of the elements that it hides. */
  readonly hidden: readonly (readonly string[])[];
}

const answer = await fetch('./filter.json');
const { elements, hidden } = (await answer.json()) as BareFilter;

const cy = cytoscape({
  container: document.getElementById('map'),
  elements,
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { shape: 'rectangle', width: 240, height: 75, 'background-color': '#999' } },
    { selector: 'edge', style: { 'curve-style': 'haystack', width: 2, 'line-color': '#999' } },
    { selector: '.hidden', style: { display: 'none' } },
  ],
});
cy.one('render', () => performance.mark('counterpoint:drawn'));
cy.fit(undefined, 6);

const sets = hidden.map((ids) => {
  const gone = new Set(ids);
  return cy.elements().filter((element) => gone.has(element.id()));
});

/** Hides what a filter hides, or with null nothing; gives the milliseconds until the second frame after that. */
async function choose(filter: number | null): Promise<number> {
  const start = performance.now();
  cy.batch(() => {
    cy.elements('.hidden').removeClass('hidden');
    if (filter !== null) sets[filter]?.addClass('hidden');
  });
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

Object.assign(window, { choose });
