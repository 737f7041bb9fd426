import type { CollectionReturnValue, Core, EdgeCollection } from 'cytoscape';
import type { Id } from '#domain/map.ts';
import { elementId } from './element-id.ts';

/** What a reader has selected or points at: a node or an edge of the map. */
export interface Attention {
  readonly selected: Id | null;
  readonly pointed: Id | null;
  /** What is asked about, or kept to ask about it. */
  readonly asked?: readonly Id[];
  /** Whether lines that have nothing to do with either step back meanwhile. */
  readonly alone?: boolean;
}

const CLASSES = 'selected pointed near asked aside';

/** Marks the selected and the pointed part and what they touch, and what is asked about; all else loses its marks. */
export function emphasise(cy: Core, { selected, pointed, asked = [], alone = false }: Attention): void {
  cy.batch(() => {
    cy.elements('.selected, .pointed, .near, .asked, .aside').removeClass(CLASSES);
    for (const id of asked) cy.getElementById(elementId('box', id)).addClass('asked');
    for (const [id, name] of [
      [selected, 'selected'],
      [pointed, 'pointed'],
    ] as const) {
      if (id === null) continue;
      const box = cy.getElementById(elementId('box', id));
      if (box.nonempty()) {
        box.addClass(name);
        const lines = wholeSteps(cy, box.connectedEdges());
        lines.addClass('near');
        lines.connectedNodes().not(box).addClass('near');
      } else {
        const parts = partsOf(cy, new Set([id]));
        parts.addClass(name);
        parts.connectedNodes().addClass('near');
      }
    }
    const marked = cy.elements('.selected, .pointed, .near');
    if (alone && marked.nonempty()) {
      cy.elements('edge, node[kind = "joint"]').not(marked).addClass('aside');
    }
  });
}

/** The lines together with the other stretches of the same steps: a premise lights up its bar and the way on. */
function wholeSteps(cy: Core, lines: EdgeCollection): CollectionReturnValue {
  return partsOf(cy, new Set(lines.map((line) => String(line.data('meant')))));
}

function partsOf(cy: Core, edges: ReadonlySet<Id>): CollectionReturnValue {
  return cy.elements().filter((part) => {
    const kind = part.data('kind');
    return (kind === 'line' || kind === 'joint') && edges.has(part.data('meant'));
  });
}
