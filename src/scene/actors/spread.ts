import { centreOf, type Rect } from '#scene/geometry.ts';

/** The room that is kept free around boxes, in world units: for lines, their ends, and what stands on them. */
export const ROOM = { x: 48, y: 40 } as const;
const ROUNDS = 400;

/** Moves rectangles as little as it takes for each two to have room between them. */
export function spread(rects: readonly Rect[]): readonly Rect[] {
  const moved = rects.map((rect) => ({ ...rect }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let clear = true;
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) {
        const [here, there] = [centreOf(a), centreOf(b)];
        const [dx, dy] = [there.x - here.x, there.y - here.y];
        const overX = (a.width + b.width) / 2 + ROOM.x - Math.abs(dx);
        const overY = (a.height + b.height) / 2 + ROOM.y - Math.abs(dy);
        if (overX <= 0.01 || overY <= 0.01) continue;
        clear = false;
        if (overX < overY) push(a, b, 'x', (dx < 0 ? -overX : overX) / 2);
        else push(a, b, 'y', (dy < 0 ? -overY : overY) / 2);
      }
    });
    if (clear) return moved;
  }
  // Crowded beyond that: everything a little further apart, until it fits.
  return spread(moved.map((rect) => ({ ...rect, x: rect.x * 1.15, y: rect.y * 1.15 })));
}

type Loose = { -readonly [K in keyof Rect]: Rect[K] };

function push(a: Loose, b: Loose, along: 'x' | 'y', by: number): void {
  a[along] -= by;
  b[along] += by;
}

/** How many pairs of the rectangles have no room between them. */
export function crowding(rects: readonly Rect[]): number {
  let pairs = 0;
  rects.forEach((a, i) => {
    for (const b of rects.slice(i + 1)) {
      const [here, there] = [centreOf(a), centreOf(b)];
      const x = (a.width + b.width) / 2 + ROOM.x - Math.abs(there.x - here.x);
      const y = (a.height + b.height) / 2 + ROOM.y - Math.abs(there.y - here.y);
      if (x > 0 && y > 0) pairs += 1;
    }
  });
  return pairs;
}
