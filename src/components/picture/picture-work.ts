import { download } from '#components/app/download.ts';
import { type PictureWish, pictureFile, svgText, tiledFile } from '#components/picture/picture-file.ts';
import { fileSizeWords, sizeWords } from '#components/picture/picture-words.ts';
import { nextPaint, type SavingWork } from '#components/picture/use-saving.ts';
import type { Picture } from '#picture/scene-svg.ts';
import type { TilePlan } from '#picture/tiles.ts';

const ENDINGS = { png: 'png', svg: 'svg', pdf: 'pdf', jpeg: 'jpg', webp: 'webp' } as const;

/** Saves the picture as a file. */
export function saving(picture: Picture, wish: PictureWish, name: string): SavingWork {
  return async (stopped) => {
    await nextPaint();
    const { format } = wish.choice;
    const made = await pictureFile(picture, wish, stopped);
    if (stopped()) return { ok: false, message: '' };
    if (!made.ok) {
      const way = format === 'svg' || format === 'pdf' ? '' : ' Choose a smaller size, or SVG.';
      return { ok: false, message: `${made.message}${way}` };
    }
    const file = `${name}.${ENDINGS[format]}`;
    download(made.file, file);
    const size = made.pixels ? `, ${sizeWords(made.pixels)}` : '';
    const said = [
      `Saved ${file}${size}, ${fileSizeWords(made.file.size)}.`,
      made.reducedTo === null ? '' : `The factor ${made.reducedTo} was the largest possible.`,
      ...made.remarks,
    ];
    return { ok: true, message: said.filter(Boolean).join(' ') };
  };
}

/** Saves the picture as tiles of PNG in one file. */
export function savingTiles(picture: Picture, plan: TilePlan, name: string): SavingWork {
  return async (stopped) => {
    await nextPaint();
    const made = await tiledFile(picture, plan, stopped);
    if (stopped()) return { ok: false, message: '' };
    if (!made.ok) return { ok: false, message: `${made.message} Choose a smaller size, or SVG.` };
    const file = `${name}-tiles.zip`;
    download(made.file, file);
    const tiles = `${made.count} tiles, together ${sizeWords(plan.pixels)}`;
    return { ok: true, message: `Saved ${file}: ${tiles}, ${fileSizeWords(made.file.size)}.` };
  };
}

const DENIED = 'The browser does not allow copying here. Save the picture instead.';

/** Copies the picture: pixels as an image, an SVG as its text. */
export function copying(picture: Picture, wish: PictureWish): SavingWork {
  return async (stopped) => {
    const isText = wish.choice.format === 'svg';
    let trouble = DENIED;
    const content = async (): Promise<Blob> => {
      await nextPaint();
      if (isText) return new Blob([await svgText(picture, wish.carried)], { type: 'text/plain' });
      const made = await pictureFile(picture, wish, stopped);
      if (made.ok) return made.file;
      trouble = `${made.message} Choose a smaller size.`;
      throw new Error(made.message);
    };
    // Without a secure connection there is no clipboard at all.
    if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined')
      return { ok: false, message: DENIED };
    try {
      // Safari lets a page copy only within the gesture: what is copied is promised there, and made later.
      const promised = content();
      promised.catch(() => {});
      await navigator.clipboard.write([
        new ClipboardItem({ [isText ? 'text/plain' : 'image/png']: promised }),
      ]);
      return { ok: true, message: isText ? 'Copied as text.' : 'Copied as an image.' };
    } catch {
      return { ok: false, message: trouble };
    }
  };
}
