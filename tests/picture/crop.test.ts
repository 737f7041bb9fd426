import { describe, expect, it } from 'vitest';
import { cropped, drawnPart } from '#picture/crop.ts';
import { aScene } from '../build-scene.ts';

describe('a view of the drawing', () => {
  it('is no larger than what is drawn', () => {
    const area = drawnPart(aScene(), { x: -5_000, y: -5_000, width: 10_000, height: 10_000 });
    expect(area?.width).toBeLessThan(720);
  });

  it('is nothing where the window shows nothing', () => {
    expect(drawnPart(aScene(), { x: 2_000, y: 0, width: 500, height: 500 })).toBeNull();
  });

  it('keeps a line that only passes through', () => {
    const middle = cropped(aScene(), { x: 330, y: 120, width: 20, height: 10 });
    expect(middle.lines).toHaveLength(1);
    expect(middle.boxes).toEqual([]);
  });
});
