import { FONT_SUBSETS } from '#picture/font-subsets.ts';
import type { LetterFile } from '#picture/pdf/pdf-letters.ts';
import { trueType } from '#picture/pdf/true-type.ts';
import { filesFor } from '#picture/unicode-range.ts';
import type { Weight } from '#scene/measure.ts';

export const WEIGHTS: readonly Weight[] = [400, 600];

/** Where a part of the bundled font stands as TrueType, relative to the page. */
export function letterAddress(subset: string, weight: Weight): string {
  return `fonts/source-sans-3-${subset}-${weight}.ttf`;
}

const loaded = new Map<string, Promise<LetterFile>>();

/** Those parts of the bundled font that the text needs, as a PDF takes them. Throws where one cannot be fetched. */
export function letterFiles(text: string): Promise<readonly LetterFile[]> {
  const needed = filesFor(FONT_SUBSETS, text).toReversed();
  return Promise.all(
    needed.flatMap(({ subset }) =>
      WEIGHTS.map((weight) => letterFile(letterAddress(subset, weight), weight)),
    ),
  );
}

function letterFile(address: string, weight: Weight): Promise<LetterFile> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetched(address, weight);
  loaded.set(address, loading);
  // What failed once may be there the next time.
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function fetched(address: string, weight: Weight): Promise<LetterFile> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`The font answered ${response.status}.`);
  return { weight, font: trueType(new Uint8Array(await response.arrayBuffer())) };
}
