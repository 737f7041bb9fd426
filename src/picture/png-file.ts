import { type CanvasLimit, largestFactor, pixelSize, roundedDown } from '#picture/canvas-limit.ts';
import type { EmbeddedFont } from '#picture/font-faces.ts';
import { type Raster, rasterise } from '#picture/rasterise.ts';
import type { Picture } from '#picture/scene-svg.ts';
import type { Size } from '#scene/geometry.ts';

/** The picture's file and the factor that was taken in the end, or in words why there is none. */
export type PngFile =
  | (Size & { readonly ok: true; readonly file: Blob; readonly factor: number; readonly reduced: boolean })
  | { readonly ok: false; readonly message: string };

const MOST_ATTEMPTS = 6;
const SMALLER = 0.75;

/**
 * The picture as a PNG file, `wanted` pixels to the unit or as many as the browser holds. Where the browser fails
 * nevertheless, smaller ones are tried. `draw` and `stopped` are for tests and for those who change their mind.
 */
export async function pngFile(
  picture: Picture,
  font: EmbeddedFont | null,
  wanted: number,
  limit: CanvasLimit,
  stopped: () => boolean = () => false,
  draw: (svg: string, width: number, height: number) => Promise<Raster> = rasterise,
): Promise<PngFile> {
  let { factor } = largestFactor(picture, wanted, limit);
  let message = '';
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !stopped(); attempt++) {
    const pixels = pixelSize(picture, factor);
    const raster = await draw(picture.svg(pixels, font), pixels.width, pixels.height);
    if (raster.ok) return { ...raster, factor, reduced: factor < wanted };
    message = raster.message;
    // A drawing that cannot be read is no better in small.
    if (raster.failure === 'unreadable') break;
    factor = roundedDown(factor * SMALLER);
  }
  return { ok: false, message };
}
