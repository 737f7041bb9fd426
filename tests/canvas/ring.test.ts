import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringAround } from '#canvas/ring.ts';

const WINDOW = { width: 800, height: 500 };

describe('the ring around what has the focus', () => {
  it('stands off from a box that is in the window', () => {
    const ring = ringAround({ x: 100, y: 60, width: 200, height: 50 }, WINDOW);
    expect(ring).toEqual({ x: 95, y: 55, width: 210, height: 60 });
  });

  it('goes along the window’s edges around a box larger than that', () => {
    const ring = ringAround({ x: -300, y: -200, width: 2000, height: 900 }, WINDOW);
    expect(ring).toEqual({ x: 0, y: 0, ...WINDOW });
  });

  it('stands at the nearest edge for a box out of sight', () => {
    expect(ringAround({ x: 900, y: 200, width: 100, height: 40 }, WINDOW)).toEqual({
      x: 776,
      y: 195,
      width: 24,
      height: 50,
    });
    expect(ringAround({ x: -900, y: -400, width: 100, height: 40 }, WINDOW)).toEqual({
      x: 0,
      y: 0,
      width: 24,
      height: 24,
    });
  });

  it('is in the window and large enough to be seen, wherever the box is', () => {
    const far = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const side = fc.double({ min: 0, max: 1e5, noNaN: true });
    const room = fc.integer({ min: 24, max: 4000 });
    const box = fc.record({ x: far, y: far, width: side, height: side });
    fc.assert(
      fc.property(box, fc.record({ width: room, height: room }), (place, window) => {
        const { x, y, width, height } = ringAround(place, window);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(window.width + 1e-6);
        expect(y + height).toBeLessThanOrEqual(window.height + 1e-6);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24 - 1e-6);
      }),
    );
  });
});
