import { zipFile } from '#formats/zip-file.ts';
import { pixelSize } from '#picture/canvas-limit.ts';
import type { EmbeddedFont } from '#picture/font-faces.ts';
import type { Draw } from '#picture/raster-file.ts';
import { rasterise } from '#picture/rasterise.ts';
import type { Picture } from '#picture/scene-svg.ts';
import type { Rect, Size } from '#scene/geometry.ts';

/** A tile is as large as every browser can draw. In pixels a side. */
const SIDE = 4096;
/** More tiles than this are more than anybody puts together, and than a browser keeps in memory. */
const MOST_TILES = 100;

/** A picture cut into tiles. */
export interface TilePlan {
  readonly pixels: Size;
  readonly columns: number;
  readonly rows: number;
}

/** How a picture is cut into tiles at a factor; null where these would be too many. */
export function tilePlan(picture: Size, factor: number): TilePlan | null {
  const pixels = pixelSize(picture, factor);
  const columns = Math.ceil(pixels.width / SIDE);
  const rows = Math.ceil(pixels.height / SIDE);
  return columns * rows <= MOST_TILES ? { pixels, columns, rows } : null;
}

/** Where each tile lies, in pixels, row by row. */
export function tilesOf({ pixels, columns, rows }: TilePlan): readonly Rect[] {
  return Array.from({ length: columns * rows }, (_, i) => {
    const x = (i % columns) * SIDE;
    const y = Math.floor(i / columns) * SIDE;
    return { x, y, width: Math.min(SIDE, pixels.width - x), height: Math.min(SIDE, pixels.height - y) };
  });
}

export type TilesFile =
  | { readonly ok: true; readonly file: Blob; readonly count: number }
  | { readonly ok: false; readonly message: string };

/** The picture in PNG tiles that touch without overlapping, named by row and column, in one ZIP file. */
export async function tilesFile(
  picture: Picture,
  font: EmbeddedFont | null,
  plan: TilePlan,
  stopped: () => boolean,
  draw: Draw = rasterise,
): Promise<TilesFile> {
  const across = picture.width / plan.pixels.width;
  const down = picture.height / plan.pixels.height;
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [i, tile] of tilesOf(plan).entries()) {
    if (stopped()) return { ok: false, message: 'It was stopped.' };
    const { width, height } = tile;
    const part = { x: tile.x * across, y: tile.y * down, width: width * across, height: height * down };
    const svg = picture.svg({ width, height }, font, '', part);
    const made = await draw({ svg, width, height, format: 'png', clear: picture.clear, plain: true });
    if (!made.ok) return made;
    const name = `row-${1 + Math.floor(i / plan.columns)}-column-${1 + (i % plan.columns)}.png`;
    files.push({ name, bytes: new Uint8Array(await made.file.arrayBuffer()) });
  }
  return { ok: true, file: zipFile(files), count: files.length };
}
