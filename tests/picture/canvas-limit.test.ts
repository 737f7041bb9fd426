import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasLimit, largestFactor, pixelSize } from '#picture/canvas-limit.ts';

const chromium = canvasLimit(
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
);
const unknown = canvasLimit('Something new');

describe('the factor of a picture', () => {
  it('is the one that is wanted where the browser can hold the picture', () => {
    expect(largestFactor({ width: 4_000, height: 3_000 }, 4, chromium)).toEqual({
      factor: 4,
      reduced: false,
    });
    expect(largestFactor({ width: 16_384, height: 16_384 }, 1, chromium)).toEqual({
      factor: 1,
      reduced: false,
    });
  });

  it('is the largest possible one, down to one decimal, where it cannot', () => {
    expect(largestFactor({ width: 6_000, height: 5_000 }, 4, chromium)).toEqual({
      factor: 2.9,
      reduced: true,
    });
    expect(largestFactor({ width: 4_000, height: 3_000 }, 4, unknown)).toEqual({ factor: 2, reduced: true });
  });

  it('is above 0 for a drawing 100,000 units wide, and for one that nobody could draw', () => {
    expect(largestFactor({ width: 100_000, height: 3_000 }, 1, chromium)).toEqual({
      factor: 0.6,
      reduced: true,
    });
    expect(largestFactor({ width: 1e9, height: 10 }, 1, unknown).factor).toBeGreaterThan(0);
  });

  it('never asks for more pixels than the browser holds', () => {
    const side = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom(1, 2, 3, 4),
        fc.constantFrom(chromium, unknown),
        (width, height, wanted, limit) => {
          const { factor } = largestFactor({ width, height }, wanted, limit);
          const pixels = pixelSize({ width, height }, factor);
          expect(factor).toBeGreaterThan(0);
          expect(factor).toBeLessThanOrEqual(wanted);
          expect(Math.max(pixels.width, pixels.height)).toBeLessThanOrEqual(limit.side);
          expect(pixels.width * pixels.height).toBeLessThanOrEqual(limit.area);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a step less where whole pixels would round up past the limit', () => {
    // 16,383.6² is within 16,384² and a side of it is rounded to 16,384; 2,237 × 120,000 at 1 is not.
    const size = { width: 44_739.6, height: 24_000 };
    const { factor } = largestFactor(size, 1, {
      side: 65_535,
      area: pixelSize(size, 0.5).width * 12_000 - 1,
    });
    expect(factor).toBe(0.4);
  });

  it('takes an iPad for what it is, whatever browser it claims to be', () => {
    expect(
      canvasLimit('Mozilla/5.0 (iPad; CPU OS 18_0) AppleWebKit/605.1.15 CriOS/140.0 Safari/604.1'),
    ).toEqual(unknown);
  });
});
