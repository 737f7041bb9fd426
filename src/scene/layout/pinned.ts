import type { Id } from '#domain/map.ts';
import type { Point, Rect } from '#scene/geometry.ts';

/** Room that is kept between a pinned box and one that has to make way, in world units. */
const ROOM = 16;
/** Boxes that make way may push others; after so many rounds what still overlaps stays so. */
const ROUNDS = 40;

/**
 * The places with every pinned element where its pin holds it. What a pinned box would cover makes way, by as little as
 * it can. Also tells which elements do not stand where they were laid out.
 */
export function withPins(
  rects: ReadonlyMap<Id, Rect>,
  pins: ReadonlyMap<Id, Point>,
): { readonly rects: ReadonlyMap<Id, Rect>; readonly moved: ReadonlySet<Id> } {
  const placed = new Map(rects);
  const moved = new Set<Id>();
  for (const [id, at] of pins) {
    const rect = placed.get(id);
    if (!rect) continue;
    placed.set(id, { ...rect, x: at.x, y: at.y });
    moved.add(id);
  }
  if (moved.size === 0) return { rects, moved };
  // Only what was moved can be in the way of what was not.
  let pushing: readonly Id[] = [...moved];
  for (let round = 0; round < ROUNDS && pushing.length > 0; round += 1) {
    const pushed = new Set<Id>();
    for (const id of pushing) {
      const wall = placed.get(id);
      if (!wall) continue;
      for (const [other, rect] of placed) {
        if (other === id || pins.has(other)) continue;
        const away = wayOut(rect, wall);
        if (!away) continue;
        placed.set(other, { ...rect, x: rect.x + away.x, y: rect.y + away.y });
        moved.add(other);
        pushed.add(other);
      }
    }
    pushing = [...pushed];
  }
  return { rects: placed, moved };
}

/** The shortest way out of a wall for a rectangle; null where they do not meet. */
function wayOut(rect: Rect, wall: Rect): Point | null {
  const left = wall.x - ROOM - (rect.x + rect.width);
  const right = wall.x + wall.width + ROOM - rect.x;
  const up = wall.y - ROOM - (rect.y + rect.height);
  const down = wall.y + wall.height + ROOM - rect.y;
  if (left >= -ROOM || right <= ROOM || up >= -ROOM || down <= ROOM) return null;
  const ways: readonly Point[] = [
    { x: 0, y: down },
    { x: right, y: 0 },
    { x: 0, y: up },
    { x: left, y: 0 },
  ];
  const length = ({ x, y }: Point): number => Math.abs(x) + Math.abs(y);
  return ways.reduce((best, way) => (length(way) < length(best) ? way : best));
}
