import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPERS } from '#picture/paper.ts';
import { SHEETS_ALONG, sheetPlan } from '#picture/pdf/sheet-plan.ts';

describe('the sheets of a PDF', () => {
  it('hold all of a drawing, whatever its shape, on no more of them than were asked for', () => {
    const side = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom(...PAPERS),
        fc.constantFrom(...SHEETS_ALONG),
        (width, height, paper, along) => {
          const { sheet, margin, overlap, scale, columns, rows } = sheetPlan({ width, height }, paper, along);
          const reach = (length: number, count: number): number =>
            count * (length - 2 * margin) - (count - 1) * overlap;
          expect(Math.max(columns, rows)).toBeLessThanOrEqual(along);
          expect(scale).toBeGreaterThan(0);
          expect(width * scale).toBeLessThanOrEqual(reach(sheet.width, columns) + 0.01);
          expect(height * scale).toBeLessThanOrEqual(reach(sheet.height, rows) + 0.01);
        },
      ),
    );
  });

  it('lie for a wide drawing and stand for a high one', () => {
    const wide = sheetPlan({ width: 2000, height: 1000 }, 'a4', 1).sheet;
    const high = sheetPlan({ width: 1000, height: 2000 }, 'a4', 1).sheet;
    expect(wide.width).toBeGreaterThan(wide.height);
    expect(high.width).toBeLessThan(high.height);
  });

  it('are as large as the drawing where that is wanted, up to what programs open', () => {
    expect(sheetPlan({ width: 1000, height: 400 }, 'fit', 1).sheet).toEqual({ width: 750, height: 300 });
    expect(sheetPlan({ width: 100_000, height: 400 }, 'fit', 1).sheet.width).toBeCloseTo(14_400, 6);
  });
});
