import type { ImportLog } from '#formats/imports/import-log.ts';
import { shown } from '#formats/repair-log.ts';
import { placesIn } from '#formats/text-place.ts';

interface Token {
  readonly image: string;
  readonly startOffset: number;
}

/** Lists the comments of a text: what stands between its tokens and is not space. An empty one is a line left out before. */
export function tellComments(text: string, tokens: readonly Token[], log: ImportLog): void {
  const placeOf = placesIn(text);
  let end = 0;
  const read = tokens.filter(({ image }) => image !== '');
  for (const { image, startOffset } of [...read, { image: '', startOffset: text.length }]) {
    const between = text.slice(end, startOffset);
    const words = between
      .split('\n')
      .filter((line) => line.trim() !== '//')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words !== '') {
      const at = end + between.search(/\S/);
      log.loss(placeOf(at), `A comment was left behind: ${shown(words)}.`);
    }
    end = Math.max(end, startOffset + image.length);
  }
}
