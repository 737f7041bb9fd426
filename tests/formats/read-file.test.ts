import { describe, expect, it } from 'vitest';
import { pngWithMap } from '#formats/png-map.ts';
import { readFile } from '#formats/read-file.ts';
import { svgMetadata } from '#formats/svg-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';

const map = mapOf({ nodes: ['a@ann', 'b'], edges: ['b -> a'] });
const carried = { text: writeMap(map), view: '?actor=ann' };

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

describe('a file that is opened', () => {
  it('may be a map', async () => {
    expect(await readFile(new Blob([writeMap(map)]))).toEqual({
      reading: { ok: true, map, repairs: [] },
      view: '',
    });
  });

  it('may be a picture that carries a map, and then opens as it was looked at', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata(carried)}</svg>`;
    const png = await pngWithMap(PNG, carried);
    for (const part of [svg, png.slice()]) {
      expect(await readFile(new Blob([part]))).toEqual({
        reading: { ok: true, map, repairs: [] },
        view: '?actor=ann',
      });
    }
  });

  it('is refused in words where it is another picture, too large, or cannot be read', async () => {
    const words = async (file: Blob) => {
      const { reading } = await readFile(file);
      return reading.ok ? '' : reading.refusal.message;
    };
    expect(await words(new Blob([PNG]))).toContain('carries no map');
    expect(await words(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']))).toContain('SVG');
    const huge = Object.assign(new Blob([]), {});
    Object.defineProperty(huge, 'size', { value: 3e8 });
    expect(await words(huge)).toContain('300 MB');
    const gone = new Blob(['{}']);
    gone.arrayBuffer = () => Promise.reject(new Error('gone'));
    expect(await words(gone)).toContain('moved or deleted');
  });
});
