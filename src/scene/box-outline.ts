import type { Point, Rect } from '#scene/geometry.ts';
import type { BoxType } from '#scene/scene.ts';

/** How much of a box's corners its shape takes, in world units. */
const ROUND = 9;
const CUT = 15;
const FOLD = 20;

/**
 * The corners of a box's shape, clockwise from the top left; arcs are drawn in short chords. A claim and an actor
 * have round corners, a counterclaim cut ones, an article the folded corner of a page, a fact a round right end.
 */
export function boxOutline(type: BoxType, rect: Rect): readonly Point[] {
  const { x, y, width, height } = rect;
  const right = x + width;
  const bottom = y + height;
  switch (type) {
    case 'claim':
    case 'actor':
      return [
        ...arc(x + ROUND, y + ROUND, ROUND, 180),
        ...arc(right - ROUND, y + ROUND, ROUND, 270),
        ...arc(right - ROUND, bottom - ROUND, ROUND, 0),
        ...arc(x + ROUND, bottom - ROUND, ROUND, 90),
      ];
    case 'counterclaim':
      return [
        { x: x + CUT, y },
        { x: right - CUT, y },
        { x: right, y: y + CUT },
        { x: right, y: bottom - CUT },
        { x: right - CUT, y: bottom },
        { x: x + CUT, y: bottom },
        { x, y: bottom - CUT },
        { x, y: y + CUT },
      ];
    case 'article':
      return [
        { x, y },
        { x: right - FOLD, y },
        { x: right, y: y + FOLD },
        { x: right, y: bottom },
        { x, y: bottom },
      ];
    case 'fact': {
      const radius = Math.min(height / 2, 28);
      return [
        { x, y },
        ...arc(right - radius, y + radius, radius, 270),
        ...arc(right - radius, bottom - radius, radius, 0),
        { x, y: bottom },
      ];
    }
  }
}

/** A quarter of a circle in six chords, clockwise, from an angle in degrees (0 is to the right, 90 is down). */
function arc(x: number, y: number, radius: number, from: number): readonly Point[] {
  return Array.from({ length: 7 }, (_, i) => {
    const angle = ((from + i * 15) * Math.PI) / 180;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}
