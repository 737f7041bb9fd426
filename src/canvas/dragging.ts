import type { Core, EventObject } from 'cytoscape';
import type { Id } from '#domain/map.ts';
import { centreOf, type Point } from '#scene/geometry.ts';
import type { Box, Scene } from '#scene/scene.ts';
import { elementId } from './element-id.ts';

export interface DragWords {
  /** A box stands so far from where it was drawn, in world units. */
  drag(id: Id, away: Point): void;
  /** It was let go with its top left corner here. */
  drop(id: Id, corner: Point): void;
}

/** Less than this on the screen was a click with an unsteady hand; in CSS pixels. */
const UNSTEADY = 4;

/** Has a pull at a box move the box or, where it is to stay where it is, the window, as a pull anywhere else does. */
export function holdBoxes(cy: Core, still: boolean): void {
  const boxes = cy.nodes('[kind = "box"]');
  if (still) boxes.panify();
  else boxes.unpanify();
}

/** Turns the dragging of boxes into words; a box's tab goes with it. Returns what undoes it. */
export function onDrag(cy: Core, scene: Scene, words: DragWords): () => void {
  const boxes = new Map(scene.boxes.map((box) => [elementId('box', box.id), box]));
  const followed = (box: Box, centre: Point): Point => {
    const home = centreOf(box.rect);
    const away = { x: centre.x - home.x, y: centre.y - home.y };
    const tab = cy.getElementById(elementId('tab', box.id));
    if (box.tab && tab.nonempty()) {
      const place = centreOf(box.tab.body);
      tab.position({ x: place.x + away.x, y: place.y + away.y });
    }
    return away;
  };
  const dragged = (event: EventObject): void => {
    const box = boxes.get(event.target.id());
    if (box) words.drag(box.id, followed(box, event.target.position()));
  };
  const dropped = (event: EventObject): void => {
    const box = boxes.get(event.target.id());
    if (!box) return;
    const { x, y } = followed(box, event.target.position());
    if (Math.hypot(x, y) * cy.zoom() >= UNSTEADY) {
      words.drop(box.id, { x: box.rect.x + x, y: box.rect.y + y });
      return;
    }
    event.target.position(centreOf(box.rect));
    words.drag(box.id, followed(box, centreOf(box.rect)));
  };
  cy.on('drag', 'node', dragged);
  cy.on('free', 'node', dropped);
  return () => {
    cy.off('drag', 'node', dragged);
    cy.off('free', 'node', dropped);
  };
}
