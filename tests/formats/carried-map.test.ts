import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngChunks, withChunk } from '#formats/png-chunks.ts';
import { mapInPng, pngWithMap } from '#formats/png-map.ts';
import { mapInSvg, svgMetadata } from '#formats/svg-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { readXml } from '../picture/xml-reader.ts';

/** A picture of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const carried = fc.record({
  text: fc.oneof(arbitraryMap().map(writeMap), fc.string({ unit: 'binary' })),
  view: fc.string(),
});

describe('a picture', () => {
  it('gives back the map and the view that it carries, as SVG, and stays well-formed', () => {
    fc.assert(
      fc.property(carried, (map) => {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata(map)}<rect/></svg>`;
        expect(readXml(svg).children).toHaveLength(2);
        expect(mapInSvg(svg)).toEqual(map);
      }),
    );
  });

  it('gives them back as PNG, and keeps all that it had', async () => {
    await fc.assert(
      fc.asyncProperty(carried, async (map) => {
        const picture = await pngWithMap(PNG, map);
        expect(await mapInPng(picture)).toEqual(map);
        expect(pngChunks(picture).map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND']);
      }),
    );
  });

  it('has the check sum that the standard asks for', async () => {
    const picture = await pngWithMap(PNG, { text: 'x', view: '' });
    const at = picture.length - 12;
    const end = new DataView(picture.buffer).getUint32(at - 4);
    const [, , chunk] = pngChunks(picture);
    const body = Buffer.concat([Buffer.from('iTXt'), Buffer.from(chunk?.data ?? [])]);
    expect(end).toBe(zlib.crc32(body));
  });

  it('without a map carries none', async () => {
    expect(mapInSvg('<svg><metadata>{}</metadata></svg>')).toBeNull();
    expect(await mapInPng(PNG)).toBeNull();
    expect(await mapInPng(new Uint8Array([1, 2, 3]))).toBeNull();
  });

  it('that has been damaged or cut off carries none, and nothing throws', async () => {
    const picture = await pngWithMap(PNG, { text: 'x'.repeat(500), view: '' });
    for (let length = 0; length < picture.length; length += 7) {
      const cut = await mapInPng(picture.subarray(0, length));
      if (cut) expect(cut.text).toHaveLength(500);
    }
    const broken = picture.slice();
    broken.fill(255, picture.length - 30, picture.length - 16);
    expect(await mapInPng(broken)).toBeNull();
    const svg = `<svg>${svgMetadata({ text: 'x', view: '' })}</svg>`;
    for (let length = 0; length < svg.length - 17; length += 1)
      expect(mapInSvg(svg.slice(0, length))).toBeNull();
  });

  it('that would unpack to more than a map may have is not unpacked', async () => {
    const name = new TextEncoder().encode('counterpoint-map');
    const bomb = zlib.deflateSync(Buffer.alloc(64_000_000, 32));
    const data = new Uint8Array([...name, 0, 1, 0, 0, 0, ...bomb]);
    expect(await mapInPng(withChunk(PNG, { type: 'iTXt', data }))).toBeNull();
  });
});
