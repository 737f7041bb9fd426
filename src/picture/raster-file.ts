import { type CanvasLimit, largestFactor, pixelSize, roundedDown } from '#picture/canvas-limit.ts';
import type { EmbeddedFont } from '#picture/font-faces.ts';
import { MOST_SIDE, type RasterFormat } from '#picture/raster-format.ts';
import { type Raster, type RasterOrder, rasterise } from '#picture/rasterise.ts';
import type { Picture } from '#picture/scene-svg.ts';
import type { Size } from '#scene/geometry.ts';

/** The picture's file and the factor that was taken in the end, or in words why there is none. */
export type RasterFile =
  | (Size & { readonly ok: true; readonly file: Blob; readonly factor: number; readonly reduced: boolean })
  | { readonly ok: false; readonly message: string };

/** What somebody wants of a file of pixels. */
export interface RasterWish {
  readonly format: RasterFormat;
  /** Pixels for each unit of the picture. */
  readonly factor: number;
  readonly limit: CanvasLimit;
  readonly stopped: () => boolean;
}

/** Draws what is ordered; a test has its own. */
export type Draw = (order: RasterOrder) => Promise<Raster>;

const MOST_ATTEMPTS = 6;
const SMALLER = 0.75;

/** The limit of a browser for a format, which may hold less itself. */
export function limitFor(format: RasterFormat, { side, area }: CanvasLimit): CanvasLimit {
  return { side: Math.min(side, MOST_SIDE[format]), area };
}

/**
 * The picture as a file of pixels, as many to the unit as is wished for or as the browser holds. Where the browser
 * fails nevertheless, smaller ones are tried.
 */
export async function rasterFile(
  picture: Picture,
  font: EmbeddedFont | null,
  { format, factor: wanted, limit, stopped }: RasterWish,
  draw: Draw = rasterise,
): Promise<RasterFile> {
  let { factor } = largestFactor(picture, wanted, limitFor(format, limit));
  let message = '';
  // A JPEG has no clear ground: it would be black.
  const clear = picture.clear && format !== 'jpeg';
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !stopped(); attempt++) {
    const pixels = pixelSize(picture, factor);
    const svg = picture.svg(pixels, font);
    const raster = await draw({ svg, ...pixels, format, clear, plain: false });
    if (raster.ok) return { ...raster, factor, reduced: factor < wanted };
    message = raster.message;
    // A drawing that cannot be read is no better in small.
    if (raster.failure === 'unreadable') break;
    factor = roundedDown(factor * SMALLER);
  }
  return { ok: false, message };
}
