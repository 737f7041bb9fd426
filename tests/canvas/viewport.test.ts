import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reveal, viewOf, zoomBy } from '#canvas/viewport.ts';
import type { Rect } from '#scene/geometry.ts';

/** Looks at 300 × 300 of the world, from its origin. */
let cy: Core;

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true });
  // Without a screen Cytoscape has no size.
  vi.spyOn(cy, 'width').mockReturnValue(300);
  vi.spyOn(cy, 'height').mockReturnValue(300);
});
afterEach(() => {
  cy.destroy();
});

function holds(view: Rect, { x, y, width, height }: Rect): boolean {
  return x >= view.x && y >= view.y && x + width <= view.x + view.width && y + height <= view.y + view.height;
}

/** Waits until the window stands still. */
async function rest(): Promise<void> {
  let last = '';
  await vi.waitFor(
    () => {
      const now = JSON.stringify(viewOf(cy));
      const moves = now !== last;
      last = now;
      expect(moves).toBe(false);
    },
    { timeout: 3_000, interval: 150 },
  );
}

const HERE = { x: 100, y: 100, width: 50, height: 20 };
const FAR = { x: 2_000, y: 100, width: 50, height: 20 };

describe('a window that glides', () => {
  test('comes to what it is to reveal', async () => {
    reveal(cy, FAR, true);
    await rest();
    expect(holds(viewOf(cy), FAR)).toBe(true);
  });

  test('turns back for what it still shows but is about to leave', async () => {
    reveal(cy, FAR, true);
    reveal(cy, HERE, true);
    await rest();
    expect(holds(viewOf(cy), HERE)).toBe(true);
  });

  test('goes on where what it is to reveal will be in view at the end of its way', async () => {
    reveal(cy, FAR, true);
    reveal(cy, { ...FAR, x: FAR.x - 100 }, true);
    await rest();
    expect(holds(viewOf(cy), FAR)).toBe(true);
  });

  test('is brought nearer around what it will show, and as near as two presses ask for', async () => {
    reveal(cy, FAR, true);
    zoomBy(cy, 1.5, true, FAR);
    zoomBy(cy, 1.5, true, FAR);
    await rest();
    expect(cy.zoom()).toBeCloseTo(2.25);
    expect(holds(viewOf(cy), FAR)).toBe(true);
  });
});
