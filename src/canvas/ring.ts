import type { Core } from 'cytoscape';
import type { Id } from '#domain/map.ts';
import { centreOf, type Rect, type Size } from '#scene/geometry.ts';
import { placeInScene } from '#scene/place-in-scene.ts';
import type { Scene } from '#scene/scene.ts';
import { elementId } from './element-id.ts';

/** In CSS pixels: how far a ring stands off from what it is around, and how small it may become. */
const RING = { off: 5, least: 24 } as const;

/** Where a box or the middle of a step is on the screen now, from the drawing's top left corner; null where it is not drawn. */
export function placeOnScreen(cy: Core, scene: Scene, id: Id): Rect | null {
  const place = placeInScene(scene, id);
  if (!place) return null;
  // While a box glides or is dragged it is not where the scene has it.
  const element = cy.getElementById(elementId('box', id));
  const at = element.nonempty() ? element.position() : centreOf(place);
  const zoom = cy.zoom();
  const pan = cy.pan();
  const [width, height] = [place.width * zoom, place.height * zoom];
  return { x: at.x * zoom + pan.x - width / 2, y: at.y * zoom + pan.y - height / 2, width, height };
}

/**
 * The ring around a place: all of it is in the window, whatever of the place is. Around a place out of sight it is small
 * and stands at the edge nearest to that; around one larger than the window it goes along the window's edges.
 */
export function ringAround(place: Rect, window: Size): Rect {
  const [x, width] = held(place.x - RING.off, place.width + 2 * RING.off, window.width);
  const [y, height] = held(place.y - RING.off, place.height + 2 * RING.off, window.height);
  return { x, y, width, height };
}

/** A stretch cut to a room, but no shorter than a ring may be (or the room, where that is less). */
function held(start: number, length: number, room: number): readonly [number, number] {
  const least = Math.min(RING.least, room);
  const from = Math.max(0, Math.min(start, room - least));
  const to = Math.min(room, Math.max(start + length, from + least));
  return [from, to - from];
}
