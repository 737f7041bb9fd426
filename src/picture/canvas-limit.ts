/** How large a canvas may be, in pixels. */
export interface CanvasLimit {
  readonly side: number;
  readonly area: number;
}

/** What browsers hold: Chromium 65,535 a side and 16,384² in all, Firefox 32,767 a side and somewhat more in all. */
const CHROMIUM: CanvasLimit = { side: 65_535, area: 16_384 ** 2 };
const FIREFOX: CanvasLimit = { side: 32_767, area: 16_384 ** 2 };
const UNKNOWN: CanvasLimit = { side: 8_192, area: 8_192 ** 2 };

/** The limit of the browser that calls itself this (`navigator.userAgent`). */
export function canvasLimit(userAgent: string): CanvasLimit {
  // Without a word boundary: “HeadlessChrome” counts too. Every browser on an iPhone or iPad is Safari inside.
  if (/\b(?:iPhone|iPad|iPod)\b/.test(userAgent)) return UNKNOWN;
  if (/Chrom(?:e|ium)\//.test(userAgent)) return CHROMIUM;
  if (/\bFirefox\//.test(userAgent)) return FIREFOX;
  return UNKNOWN;
}

export interface TakenFactor {
  /** Pixels for each world unit, above 0. */
  readonly factor: number;
  readonly reduced: boolean;
}

/**
 * The factor by which a picture of `size` world units can be enlarged, at most `wanted`. A reduced one is rounded
 * down to one decimal; below 0.1, to two significant digits.
 */
export function largestFactor(
  size: { readonly width: number; readonly height: number },
  wanted: number,
  limit: CanvasLimit,
): TakenFactor {
  const width = Math.max(1, size.width);
  const height = Math.max(1, size.height);
  const largest = Math.min(limit.side / width, limit.side / height, Math.sqrt(limit.area / width / height));
  const fits = (factor: number): boolean => withinLimit(pixelSize(size, factor), limit);
  if (wanted <= largest && fits(wanted)) return { factor: wanted, reduced: false };
  let factor = roundedDown(largest);
  // Whole pixels may round up past the limit: then one step less.
  while (!fits(factor)) factor = roundedDown(factor * (1 - 1e-6));
  return { factor, reduced: true };
}

/** The picture's size in whole pixels. */
export function pixelSize(
  size: { readonly width: number; readonly height: number },
  factor: number,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(1, Math.round(size.width * factor)),
    height: Math.max(1, Math.round(size.height * factor)),
  };
}

function withinLimit(pixels: { width: number; height: number }, limit: CanvasLimit): boolean {
  return (
    pixels.width <= limit.side && pixels.height <= limit.side && pixels.width * pixels.height <= limit.area
  );
}

/** Down to one decimal; below 0.1, to two significant digits. */
export function roundedDown(factor: number): number {
  const step = factor >= 0.1 ? 0.1 : 10 ** (Math.floor(Math.log10(factor)) - 1);
  // A hair is added so that 0.3 / 0.1 does not count as 2.
  return Number((Math.floor(factor / step + 1e-9) * step).toPrecision(6));
}
