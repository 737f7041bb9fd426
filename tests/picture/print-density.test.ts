import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pngChunks } from '#formats/png-chunks.ts';
import { withDensity } from '#picture/print-density.ts';

const png = new Uint8Array(
  new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="9" height="9"/></svg>',
  )
    .render()
    .asPng(),
);

/** The least header that programs write: picture, JFIF 1.02, no unit, 1 to 1. */
const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);

describe('a picture for a paper', () => {
  it('says in a PNG, ahead of its pixels, how many dots come to the metre', () => {
    const chunks = pngChunks(withDensity(png, 300));
    const types = chunks.map(({ type }) => type);
    expect(types.indexOf('pHYs')).toBe(1);
    expect(types.indexOf('IDAT')).toBeGreaterThan(1);
    const { data } = chunks[1] ?? { data: new Uint8Array() };
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([11_811, 11_811, 1]);
    expect(chunks.filter(({ type }) => type !== 'pHYs')).toEqual(pngChunks(png));
  });

  it('says in a JPEG how many dots come to the inch', () => {
    expect([...withDensity(jpeg, 300).subarray(13, 18)]).toEqual([1, 1, 44, 1, 44]);
    expect(jpeg[13]).toBe(0);
  });

  it('is left alone where it has no place for that', () => {
    for (const bytes of [new Uint8Array(), png.subarray(0, 20), new Uint8Array([0xff, 0xd8])]) {
      expect(withDensity(bytes, 300)).toBe(bytes);
    }
  });
});
