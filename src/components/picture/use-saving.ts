import { useEffect, useRef, useState } from 'react';
import type { PictureChoice } from '#components/picture/picture-choice.ts';
import { download, pictureFile } from '#components/picture/picture-file.ts';
import { fileSizeWords, sizeWords } from '#components/picture/picture-words.ts';
import type { CarriedMap } from '#formats/carried-map.ts';
import type { CanvasLimit } from '#picture/canvas-limit.ts';
import type { Picture } from '#picture/scene-svg.ts';

export type Saving =
  | { readonly status: 'idle' }
  | { readonly status: 'busy'; readonly long: boolean }
  | { readonly status: 'done' | 'failed'; readonly message: string };

const LONG = 1_000;
/** Pixels from which a browser is known to take more than a second; it draws without a pause in which to say so. */
const MANY_PIXELS = 20_000_000;

export interface SavingWish {
  readonly choice: PictureChoice;
  readonly limit: CanvasLimit;
  readonly carried: CarriedMap | null;
  /** The file's name, without its ending. */
  readonly name: string;
}

export interface Saver {
  readonly saving: Saving;
  readonly save: (picture: Picture, wish: SavingWish) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the file of a picture and downloads it. Whoever cancels or leaves gets no file. */
export function useSaving(): Saver {
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  const run = useRef(0);
  const cancel = (): void => {
    run.current += 1;
    setSaving({ status: 'idle' });
  };
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  const save: Saver['save'] = async (picture, { choice, limit, carried, name }) => {
    run.current += 1;
    const mine = run.current;
    const stopped = (): boolean => run.current !== mine;
    const { format, factor } = choice;
    const many = format === 'png' && picture.width * picture.height * factor ** 2 > MANY_PIXELS;
    setSaving({ status: 'busy', long: many });
    const timer = setTimeout(() => stopped() || setSaving({ status: 'busy', long: true }), LONG);
    await nextPaint();
    const made = await pictureFile(picture, { format, factor, limit, carried, stopped });
    clearTimeout(timer);
    if (stopped()) return;
    if (!made.ok) {
      const way = format === 'png' ? ' Choose a smaller factor, or SVG.' : '';
      setSaving({ status: 'failed', message: `${made.message}${way}` });
      return;
    }
    const file = `${name}.${format}`;
    download(made.file, file);
    const size = format === 'png' ? `, ${sizeWords(made)}` : '';
    const reduced = made.reducedTo === null ? '' : ` The factor ${made.reducedTo} was the largest possible.`;
    const message = `Saved ${file}${size}, ${fileSizeWords(made.file.size)}.${reduced}`;
    setSaving({ status: 'done', message });
  };
  return { saving, save, cancel };
}

/** After the page has been painted, so that what was just said can be seen before the browser is busy. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
