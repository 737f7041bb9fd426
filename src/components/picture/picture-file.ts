import type { Format } from '#components/picture/picture-choice.ts';
import type { CarriedMap } from '#formats/carried-map.ts';
import { pngWithMap } from '#formats/png-map.ts';
import { svgMetadata } from '#formats/svg-map.ts';
import type { CanvasLimit } from '#picture/canvas-limit.ts';
import { embeddedFont } from '#picture/embedded-font.ts';
import { pngFile } from '#picture/png-file.ts';
import type { Picture } from '#picture/scene-svg.ts';
import type { Size } from '#scene/geometry.ts';

export type PictureFile =
  | (Size & { readonly ok: true; readonly file: Blob; readonly reducedTo: number | null })
  | { readonly ok: false; readonly message: string };

interface Wish {
  readonly format: Format;
  readonly factor: number;
  readonly limit: CanvasLimit;
  /** The map to travel inside; null for none. */
  readonly carried: CarriedMap | null;
  readonly stopped: () => boolean;
}

/** The file for a picture; never throws. `reducedTo` is the factor where it is not the one wished for. */
export async function pictureFile(picture: Picture, wish: Wish): Promise<PictureFile> {
  try {
    const font = await embeddedFont(picture.svg(picture, null));
    if (wish.format === 'svg') {
      const { width, height } = picture;
      const metadata = wish.carried ? svgMetadata(wish.carried) : '';
      const file = new Blob([picture.svg(picture, font, metadata)], { type: 'image/svg+xml' });
      return { ok: true, file, width, height, reducedTo: null };
    }
    const made = await pngFile(picture, font, wish.factor, wish.limit, wish.stopped);
    if (!made.ok) return made;
    const file = wish.carried ? await carrying(made.file, wish.carried) : made.file;
    return { ...made, file, reducedTo: made.reduced ? made.factor : null };
  } catch {
    return { ok: false, message: 'The browser has too little memory for this picture.' };
  }
}

async function carrying(png: Blob, carried: CarriedMap): Promise<Blob> {
  const bytes = await pngWithMap(new Uint8Array(await png.arrayBuffer()), carried);
  return new Blob([bytes.slice()], { type: png.type });
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
