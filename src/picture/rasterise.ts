import { pngSize } from '#picture/png-header.ts';

/** A PNG file, or in words why there is none. */
export type Raster =
  | { readonly ok: true; readonly file: Blob; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly failure: RasterFailure; readonly message: string };

export type RasterFailure = 'unreadable' | 'no-canvas' | 'blank' | 'cut' | 'no-file' | 'wrong-size';

const MESSAGES: Readonly<Record<RasterFailure, string>> = {
  unreadable: 'The browser could not read the drawing.',
  'no-canvas': 'The browser could not make a picture of this size.',
  blank: 'The browser made a blank picture.',
  cut: 'The browser left out a part of the picture.',
  'no-file': 'The browser could not write the picture into a file.',
  'wrong-size': 'The browser made a picture of another size.',
};

/** How many rows of pixels are looked at. */
const SAMPLED_ROWS = 64;

/**
 * Draws an SVG document with an opaque background into a PNG file of exactly this many pixels, in a browser. What a
 * browser does beyond its limits differs: it gives nothing, an empty canvas or half a picture. Each is found out.
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Raster> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const failure = drawn(canvas, image, width, height);
    if (failure) return failed(failure);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!file) return failed('no-file');
    const size = pngSize(new Uint8Array(await file.slice(0, 24).arrayBuffer()));
    if (size?.width !== width || size.height !== height) return failed('wrong-size');
    return { ok: true, file, width, height };
  } catch {
    // `decode` rejects what it cannot read; the canvas throws where memory ends.
    return failed(canvas.width === width ? 'no-canvas' : 'unreadable');
  } finally {
    URL.revokeObjectURL(url);
    // Frees the memory now and not at some later collection.
    canvas.width = 0;
    canvas.height = 0;
  }
}

function drawn(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  width: number,
  height: number,
): RasterFailure | null {
  canvas.width = width;
  canvas.height = height;
  // Read from, a canvas is kept in main memory, where it may be larger than a graphics card's textures.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return 'no-canvas';
  context.drawImage(image, 0, 0, width, height);
  const pixel = (x: number, y: number): Uint8ClampedArray => context.getImageData(x, y, 1, 1).data;
  const corners = [pixel(0, 0), pixel(width - 1, 0), pixel(0, height - 1), pixel(width - 1, height - 1)];
  const painted = corners.filter((data) => data[3] !== 0).length;
  if (painted === 0) return 'blank';
  if (painted < corners.length) return 'cut';
  const [first] = new Uint32Array(pixel(0, 0).buffer);
  const step = Math.max(1, height / SAMPLED_ROWS);
  for (let y = 0; y < height; y += step) {
    const row = new Uint32Array(context.getImageData(0, Math.floor(y), width, 1).data.buffer);
    if (row.some((colour) => colour !== first)) return null;
  }
  return 'blank';
}

function failed(failure: RasterFailure): Raster {
  return { ok: false, failure, message: MESSAGES[failure] };
}
