import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasLimit, largestFactor, pixelSize } from '#picture/canvas-limit.ts';

const CHROME = canvasLimit(
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36',
);
const IPHONE = canvasLimit(
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605.1.15 CriOS/140.0 Safari/604.1',
);

describe('the factor of a picture', () => {
  it('is the one wished for where the browser can hold it', () => {
    expect(largestFactor({ width: 3000, height: 2000 }, 4, CHROME)).toEqual({ factor: 4, reduced: false });
  });

  it('is the largest possible one, down to a tenth, where it cannot', () => {
    const { factor, reduced } = largestFactor({ width: 6000, height: 5000 }, 4, CHROME);
    expect(reduced).toBe(true);
    expect(factor).toBe(2.9);
  });

  it('is smaller in a browser of which nothing is known', () => {
    expect(largestFactor({ width: 6000, height: 5000 }, 4, IPHONE).factor).toBe(1.3);
  });

  it.each([100, 5_000, 16_384, 40_000, 65_535, 100_000])(
    'keeps a picture %i wide within the limits',
    (width) => {
      const size = { width, height: 700 };
      const pixels = pixelSize(size, largestFactor(size, 4, CHROME).factor);
      expect(pixels.width).toBeLessThanOrEqual(65_535);
      expect(pixels.width * pixels.height).toBeLessThanOrEqual(16_384 ** 2);
    },
  );

  it('never exceeds the limits or the wish, and never vanishes', () => {
    const side = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4 }), (width, height, wanted) => {
        const { factor } = largestFactor({ width, height }, wanted, CHROME);
        const pixels = pixelSize({ width, height }, factor);
        expect(factor).toBeGreaterThan(0);
        expect(factor).toBeLessThanOrEqual(wanted);
        expect(pixels.width).toBeLessThanOrEqual(CHROME.side);
        expect(pixels.height).toBeLessThanOrEqual(CHROME.side);
        expect(pixels.width * pixels.height).toBeLessThanOrEqual(CHROME.area);
      }),
    );
  });
});
