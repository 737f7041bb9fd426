/** The kinds of pixel pictures that browsers write; PNG all of them. */
export const RASTER_FORMATS = ['png', 'jpeg', 'webp'] as const;
export type RasterFormat = (typeof RASTER_FORMATS)[number];

/** How many pixels a side the format itself can count. */
export const MOST_SIDE: Readonly<Record<RasterFormat, number>> = {
  png: 2 ** 31 - 1,
  jpeg: 65_500,
  webp: 16_383,
};

/** Whether this browser writes the format: one that does not gives a PNG in its place. */
export function writes(format: RasterFormat): boolean {
  if (format === 'png') return true;
  try {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    return canvas.toDataURL(`image/${format}`).startsWith(`data:image/${format}`);
  } catch {
    return false;
  }
}
