import { describe, expect, it } from 'vitest';
import { canvasLimit } from '#picture/canvas-limit.ts';
import { pngSize } from '#picture/png-header.ts';
import { rasterFile } from '#picture/raster-file.ts';
import type { Raster, RasterFailure, RasterOrder } from '#picture/rasterise.ts';
import { pictureOf } from '#picture/scene-svg.ts';
import { aPlate } from './a-plate.ts';

const picture = pictureOf(aPlate());
const limit = canvasLimit('Chrome/140.0');
const wish = (factor: number, stopped = false) =>
  ({ format: 'png', factor, limit, stopped: () => stopped }) as const;

/** A browser that holds pictures up to a width, and what it was asked for. */
function browser(widest: number, failure: RasterFailure = 'blank') {
  const asked: number[] = [];
  const draw = async ({ width, height }: RasterOrder): Promise<Raster> => {
    asked.push(width);
    if (width > widest) return { ok: false, failure, message: `It was ${failure}.` };
    return { ok: true, file: new Blob(['a picture']), width, height };
  };
  return { asked, draw };
}

describe('a file of pixels', () => {
  it('has the pixels that were announced', async () => {
    const made = await rasterFile(picture, null, wish(2), browser(Infinity).draw);
    expect(made).toMatchObject({ ok: true, width: picture.width * 2, factor: 2, reduced: false });
  });

  it('is made smaller, and says so, where the browser gives a blank one', async () => {
    const { asked, draw } = browser(picture.width * 2.5);
    const made = await rasterFile(picture, null, wish(4), draw);
    expect(made).toMatchObject({ ok: true, factor: 2.2, reduced: true });
    expect(asked).toHaveLength(3);
  });

  it('is given up in words where nothing helps', async () => {
    const { asked, draw } = browser(0, 'no-file');
    expect(await rasterFile(picture, null, wish(4), draw)).toEqual({
      ok: false,
      message: 'It was no-file.',
    });
    expect(asked).toHaveLength(6);
  });

  it('is not tried again where the drawing cannot be read', async () => {
    const { asked, draw } = browser(0, 'unreadable');
    await rasterFile(picture, null, wish(4), draw);
    expect(asked).toHaveLength(1);
  });

  it('is not begun for somebody who has left', async () => {
    const { asked, draw } = browser(Infinity);
    await rasterFile(picture, null, wish(4, true), draw);
    expect(asked).toEqual([]);
  });
});

describe('the head of a PNG file', () => {
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

  it('says how large it is', () => {
    const bytes = new Uint8Array([...head, 0, 0, 4, 0, 0, 0, 0, 9]);
    expect(pngSize(bytes)).toEqual({ width: 1024, height: 9 });
  });

  it('is not seen in something else', () => {
    expect(pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(pngSize(new Uint8Array(head))).toBeNull();
  });
});
