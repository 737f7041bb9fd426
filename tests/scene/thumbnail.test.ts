import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thumbnailOf } from '#scene/thumbnail.ts';
import { readKeptMap } from '#store/library/read-kept.ts';
import { aBox, aLine, aScene } from '../build-scene.ts';

describe('a thumbnail', () => {
  it('tells the thesis from other boxes, and what is for it from what is against it', () => {
    const scene = aScene({
      boxes: [aBox('a', 0, 0, { thesis: true }), aBox('b', 0, 200), aBox('c', 400, 200)],
      lines: [
        aLine('b-a', 'supports', [
          { x: 100, y: 200 },
          { x: 100, y: 84 },
        ]),
        aLine('c-a', 'attacks', [
          { x: 400, y: 200 },
          { x: 200, y: 84 },
        ]),
      ],
    });
    const paths = thumbnailOf(scene)?.paths;
    const drawn = (path: string | undefined): number => (path?.match(/M/g) ?? []).length;
    expect([paths?.thesis, paths?.boxes, paths?.for, paths?.against].map(drawn)).toEqual([1, 2, 1, 1]);
  });

  it('there is none of nothing', () => {
    expect(thumbnailOf(aScene({ boxes: [] }))).toBeNull();
  });

  it('stays small, and can be read again as it was kept', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -9000, max: 9000 }), fc.nat(9000)), {
      minLength: 1,
      maxLength: 600,
    });
    fc.assert(
      fc.property(places, (all) => {
        const scene = aScene({
          boxes: all.map(([x, y], i) => aBox(`n${i}`, x, y)),
          lines: all.slice(1).map(([x, y], i) =>
            aLine(`e${i}`, 'supports', [
              { x: x + 10, y },
              { x: x + 10, y: y + 7 },
              { x: x + 300.4, y: y + 7 },
            ]),
          ),
        });
        const thumbnail = thumbnailOf(scene);
        expect(JSON.stringify(thumbnail).length).toBeLessThan(25_000);
        expect(readKeptMap('id', { thumbnail }).value.thumbnail).toEqual(thumbnail);
      }),
      { numRuns: 40 },
    );
  });
});
