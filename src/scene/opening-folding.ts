import { drawnPart } from '#analysis/drawn.ts';
import { type Folding, MOST_DRAWN, mainLines, revealed } from '#analysis/folding.ts';
import { type Outline, outlineOf } from '#analysis/outline.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { BOX, boxPlan, LEGIBLE } from '#scene/box-plan.ts';
import type { Size } from '#scene/geometry.ts';

/** The part of a window that boxes fill at best; the rest is lines, gaps and titles. */
const FILLED = 0.36;

/** A box of the usual height with the room that it needs for a tab. */
const USUAL_BOX = (BOX.spine + BOX.padX * 2 + BOX.inner) * 92;

/** Readers of maps do worse above about this many boxes on the screen (T. Dwyer et al., 2010), and below this few see too little. */
const AT_ONCE = { most: 60, least: 16 } as const;

/**
 * How a reader first finds what is shown in a window of this size, in CSS pixels: everything where all of it can be read
 * at once, which is null; else folded to its main lines, as many boxes as can be read. The thesis is always there.
 */
export function openingFolding(map: ArgumentMap, shown: Visibility, room: Size): Folding | null {
  const outline = outlineOf(map, shown);
  if (fits(map, outline, room)) return null;
  // Between letters that are cut short and a whole label in them.
  const zoom = LEGIBLE.farLabel * 1.25;
  const readable = Math.floor((room.width * room.height * FILLED) / (USUAL_BOX * zoom ** 2));
  // In steps, so that windows of nearly the same size open alike.
  const most = Math.max(AT_ONCE.least, Math.min(AT_ONCE.most, Math.floor(readable / 8) * 8));
  let folding = mainLines(outline, most);
  const asked = shown.dimmed.size > 0 ? [...map.thesis, ...shown.own] : map.thesis;
  for (const id of asked) {
    if (!shown.nodes.has(id)) continue;
    const more = revealed(outline, folding, id);
    if (drawnPart(map, shown, more).nodes.size > AT_ONCE.most * 2) break;
    folding = more;
  }
  return folding;
}

function fits(map: ArgumentMap, outline: Outline, room: Size): boolean {
  if (outline.order.length > MOST_DRAWN) return false;
  const { node } = lookupOf(map);
  let area = 0;
  for (const id of outline.order) {
    const known = node.get(id);
    if (!known) continue;
    const { width, height } = boxPlan(known);
    area += width * height;
  }
  return area * (LEGIBLE.farLabel * 1.05) ** 2 <= room.width * room.height * FILLED;
}
