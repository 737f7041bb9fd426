import { WEIGHTS } from '#picture/pdf/letter-files.ts';
import type { LetterFile } from '#picture/pdf/pdf-letters.ts';
import { trueType } from '#picture/pdf/true-type.ts';
import { letterFont, neededSubsets } from '../../../tools/letter-assets.ts';

/** The bundled font's files for a text, as the page gets them. */
export function lettersFor(text: string): Promise<readonly LetterFile[]> {
  return Promise.all(
    neededSubsets(text).flatMap((subset) =>
      WEIGHTS.map(async (weight) => ({ weight, font: trueType(await letterFont(subset, weight)) })),
    ),
  );
}
