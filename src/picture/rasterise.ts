import { pngSize } from '#picture/png-header.ts';
import type { RasterFormat } from '#picture/raster-format.ts';
import type { Size } from '#scene/geometry.ts';

/** A file of pixels, or in words why there is none. */
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
/** Of a JPEG or WebP: letters have no halos, and the file is far smaller than a PNG. */
const QUALITY = 0.92;

/** What is drawn into a file, and how the file may look. */
export interface RasterOrder {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly format: RasterFormat;
  /** Whether the ground may show through. */
  readonly clear: boolean;
  /** Whether there may be nothing on it, as on a part of a picture. */
  readonly plain: boolean;
}

/**
 * Draws an SVG document into a file of exactly this many pixels, in a browser. What a browser does beyond its limits
 * differs: it gives nothing, an empty canvas or half a picture. Each is found out.
 */
export async function rasterise(order: RasterOrder): Promise<Raster> {
  const { svg, width, height, format } = order;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const failure = drawn(canvas, image, order);
    if (failure) return failed(failure);
    const file = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, `image/${format}`, QUALITY),
    );
    if (file?.type !== `image/${format}`) return failed('no-file');
    const size = await sizeOf(file, format);
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
  { width, height, clear, plain }: RasterOrder,
): RasterFailure | null {
  canvas.width = width;
  canvas.height = height;
  // Read from, a canvas is kept in main memory, where it may be larger than a graphics card's textures.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return 'no-canvas';
  const pixel = (x: number, y: number): Uint8ClampedArray => context.getImageData(x, y, 1, 1).data;
  // Through a clear ground nothing can be seen at the corners, so they are tried out before.
  if (clear) context.fillRect(0, 0, width, height);
  else context.drawImage(image, 0, 0, width, height);
  const corners = [pixel(0, 0), pixel(width - 1, 0), pixel(0, height - 1), pixel(width - 1, height - 1)];
  const painted = corners.filter((data) => data[3] !== 0).length;
  if (painted === 0) return 'blank';
  if (painted < corners.length) return 'cut';
  if (clear) {
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
  }
  if (plain) return null;
  const [first] = new Uint32Array(pixel(0, 0).buffer);
  const step = Math.max(1, height / SAMPLED_ROWS);
  for (let y = 0; y < height; y += step) {
    const row = new Uint32Array(context.getImageData(0, Math.floor(y), width, 1).data.buffer);
    if (row.some((colour) => colour !== first)) return null;
  }
  return 'blank';
}

async function sizeOf(file: Blob, format: RasterFormat): Promise<Size | null> {
  if (format === 'png') return pngSize(new Uint8Array(await file.slice(0, 24).arrayBuffer()));
  const bitmap = await createImageBitmap(file);
  const size = { width: bitmap.width, height: bitmap.height };
  bitmap.close();
  return size;
}

function failed(failure: RasterFailure): Raster {
  return { ok: false, failure, message: MESSAGES[failure] };
}
