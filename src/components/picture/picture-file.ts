import type { PdfContent } from '#components/picture/pdf-of-picture.ts';
import type { PictureChoice } from '#components/picture/picture-choice.ts';
import type { CarriedMap } from '#formats/carried-map.ts';
import { pngWithMap } from '#formats/png-map.ts';
import { svgMetadata } from '#formats/svg-map.ts';
import type { CanvasLimit } from '#picture/canvas-limit.ts';
import { embeddedFont } from '#picture/embedded-font.ts';
import { withDensity } from '#picture/print-density.ts';
import { rasterFile } from '#picture/raster-file.ts';
import type { RasterFormat } from '#picture/raster-format.ts';
import type { Picture } from '#picture/scene-svg.ts';
import { type TilePlan, type TilesFile, tilesFile } from '#picture/tiles.ts';
import type { Size } from '#scene/geometry.ts';

export type PictureFile =
  | {
      readonly ok: true;
      readonly file: Blob;
      /** Its size where it is made of pixels. */
      readonly pixels: Size | null;
      /** The factor where it is not the one wished for. */
      readonly reducedTo: number | null;
      /** Whatever else there is to say of it, a sentence each. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

export interface PictureWish {
  readonly choice: PictureChoice;
  /** Pixels for each unit of the picture. */
  readonly factor: number;
  readonly limit: CanvasLimit;
  /** The map to travel inside; null for none. */
  readonly carried: CarriedMap | null;
  readonly pdf: PdfContent;
}

const NO_MEMORY = 'The browser has too little memory for this picture.';
const NO_PDF = 'The PDF could not be made: its fonts could not be loaded, or memory is short.';

/** The file for a picture; never throws. */
export async function pictureFile(
  picture: Picture,
  wish: PictureWish,
  stopped: () => boolean,
): Promise<PictureFile> {
  const { format } = wish.choice;
  try {
    if (format === 'pdf') return await pdf(picture, wish);
    if (format === 'svg') {
      const { svgLosses } = await import('#picture/foreign-letters.ts');
      const file = new Blob([await svgText(picture, wish.carried)], { type: 'image/svg+xml' });
      const remarks = svgLosses(picture.svg(picture, null));
      return { ok: true, file, pixels: null, reducedTo: null, remarks };
    }
    return await pixels(picture, format, wish, stopped);
  } catch {
    return { ok: false, message: format === 'pdf' ? NO_PDF : NO_MEMORY };
  }
}

/** The picture as SVG with its font, and with a map where it is to carry one. */
export async function svgText(picture: Picture, carried: CarriedMap | null): Promise<string> {
  const font = await embeddedFont(picture.svg(picture, null));
  return picture.svg(picture, font, carried ? svgMetadata(carried) : '');
}

/** The picture in tiles; never throws. */
export async function tiledFile(
  picture: Picture,
  plan: TilePlan,
  stopped: () => boolean,
): Promise<TilesFile> {
  try {
    const font = await embeddedFont(picture.svg(picture, null));
    return await tilesFile(picture, font, plan, stopped);
  } catch {
    return { ok: false, message: NO_MEMORY };
  }
}

async function pixels(
  picture: Picture,
  format: RasterFormat,
  { choice, factor, limit, carried }: PictureWish,
  stopped: () => boolean,
): Promise<PictureFile> {
  const font = await embeddedFont(picture.svg(picture, null));
  const made = await rasterFile(picture, font, { format, factor, limit, stopped });
  if (!made.ok) return made;
  let bytes: Uint8Array = new Uint8Array(await made.file.arrayBuffer());
  // With fewer dots than it was to have, the picture still fills the paper.
  if (choice.size === 'paper') bytes = withDensity(bytes, (choice.fineness * made.factor) / factor);
  if (carried && format === 'png') bytes = await pngWithMap(bytes, carried);
  const file = new Blob([bytes.slice()], { type: made.file.type });
  const size = { width: made.width, height: made.height };
  return { ok: true, file, pixels: size, reducedTo: made.reduced ? made.factor : null, remarks: [] };
}

async function pdf(picture: Picture, { choice, pdf: content }: PictureWish): Promise<PictureFile> {
  const [{ pdfOfPicture }, { pdfLosses }] = await Promise.all([
    import('#components/picture/pdf-of-picture.ts'),
    import('#picture/pdf/pdf-losses.ts'),
  ]);
  const made = await pdfOfPicture(picture, choice, content);
  const pages = made.pages === 1 ? '1 page' : `${made.pages} pages`;
  const file = new Blob([made.bytes.slice()], { type: 'application/pdf' });
  return {
    ok: true,
    file,
    pixels: null,
    reducedTo: null,
    remarks: [`It has ${pages}.`, made.textNote, ...pdfLosses(made)].filter(Boolean),
  };
}
