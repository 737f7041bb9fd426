import type { Core, EventObject } from 'cytoscape';
import type { Id } from '#domain/map.ts';
import type { Meant } from './element-id.ts';

export interface GestureWords {
  /** A click or tap; null where it hit nothing. `also`: with Shift or Ctrl, in addition to what is selected. */
  hit(meant: Meant | null, also: boolean): void;
  /** Two of them in a row. */
  hitTwice(meant: Meant | null): void;
  /** The pointer stands on a box or line, or on none. */
  point(id: Id | null): void;
  /** A finger rests on a box or line; null once it is touched again elsewhere, or there. */
  hold(id: Id | null): void;
  /** The reader moved or zoomed the window. */
  look(): void;
}

/** Turns what happens on Cytoscape's canvas into words of the map; returns what undoes it. */
export function listen(cy: Core, words: GestureWords): () => void {
  let held = false;
  const touched = (): void => {
    if (held) words.hold(null);
    held = false;
  };
  const pressedLong = (event: EventObject): void => {
    const meant = meantBy(event);
    if (!isTouch(event) || !meant || meant.kind === 'chapter') return;
    held = true;
    words.hold(meant.id);
  };
  const tapped = (event: EventObject): void => {
    // The finger that is lifted after a long press means nothing more.
    if (!held) words.hit(event.target === cy ? null : meantBy(event), withModifier(event));
  };
  const tappedTwice = (event: EventObject): void =>
    words.hitTwice(event.target === cy ? null : meantBy(event));
  const over = (event: EventObject): void => {
    const meant = meantBy(event);
    words.point(meant && meant.kind !== 'chapter' ? meant.id : null);
    setCursor(cy, meant && meant.kind !== 'chapter' ? 'pointer' : '');
  };
  const out = (): void => {
    words.point(null);
    setCursor(cy, '');
  };
  const looked = (): void => words.look();
  // `tap` and not `onetap`: the latter waits a quarter of a second for a second tap.
  cy.on('tap', tapped);
  cy.on('tapstart', touched);
  cy.on('taphold', 'node, edge', pressedLong);
  cy.on('dbltap', tappedTwice);
  cy.on('mouseover', 'node, edge', over);
  cy.on('mouseout', 'node, edge', out);
  cy.on('dragpan scrollzoom pinchzoom', looked);
  return () => {
    cy.off('tap', tapped);
    cy.off('tapstart', touched);
    cy.off('taphold', 'node, edge', pressedLong);
    cy.off('dbltap', tappedTwice);
    cy.off('mouseover', 'node, edge', over);
    cy.off('mouseout', 'node, edge', out);
    cy.off('dragpan scrollzoom pinchzoom', looked);
  };
}

function withModifier({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent ?? {};
  return Boolean(shiftKey || ctrlKey || metaKey);
}

function meantBy(event: EventObject): Meant | null {
  const { kind, meant } = event.target.data();
  return typeof meant === 'string' ? { kind, id: meant } : null;
}

function isTouch({ originalEvent }: EventObject): boolean {
  return 'touches' in originalEvent;
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}
