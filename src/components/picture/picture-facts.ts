import type { PictureChoice } from '#components/picture/picture-choice.ts';
import { isRaster } from '#components/picture/picture-choice.ts';
import { printedWords, reducedWords, sheetWords, sizeWords } from '#components/picture/picture-words.ts';
import { pixelSize, type TakenFactor } from '#picture/canvas-limit.ts';
import { sheetPlan } from '#picture/pdf/sheet-plan.ts';
import type { Plate } from '#picture/plate.ts';
import type { Picture } from '#picture/scene-svg.ts';

interface Measured {
  readonly choice: PictureChoice;
  readonly plate: Plate;
  readonly picture: Picture;
  readonly taken: TakenFactor;
}

interface Facts {
  readonly size: string;
  /** What is to be known about that; "" for nothing. */
  readonly note: string;
}

/** How large the picture will be, before it is saved. */
export function pictureFacts({ choice, plate, picture, taken }: Measured): Facts {
  if (isRaster(choice.format)) {
    return { size: sizeWords(pixelSize(picture, taken.factor)), note: reducedWords(taken, choice.size) };
  }
  if (choice.format === 'svg') return { size: 'Sharp at every size', note: '' };
  const plan = sheetPlan(picture, choice.sheetPaper, choice.sheets);
  const sizes = plate.scene.boxes.map((box) => box[plate.words].size);
  const least = sizes.reduce((a, b) => Math.min(a, b), Infinity);
  const note = printedWords(least * plan.scale, choice.sheetPaper);
  return { size: sheetWords(plan, choice.sheetPaper), note };
}
