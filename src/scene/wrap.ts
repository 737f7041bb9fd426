import { textWidth, type Weight } from '#scene/measure.ts';

/**
 * Breaks a text into lines no wider than `width`, at most `maxLines`; what does not fit ends in "…".
 * Words break at spaces and after hyphens and dashes, scripts without spaces between any two characters
 * (by Unicode's word segmentation where the platform has it), and a word wider than a line wherever it must.
 */
export function wrapped(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  const widthOf = (part: string): number => textWidth(part, size, weight);
  const put = (part: string, partWidth: number): void => {
    line += part;
    filled += partWidth;
  };
  const end = (): void => {
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    filled = 0;
  };
  for (const piece of pieces(text)) {
    const pieceWidth = widthOf(piece);
    // A space at the end of a line takes no room.
    const needed = piece.endsWith(' ') ? widthOf(piece.trimEnd()) : pieceWidth;
    if (filled + needed > width) end();
    if (needed <= width) put(piece, pieceWidth);
    else {
      for (const character of graphemes(piece)) {
        const characterWidth = widthOf(character);
        if (filled + characterWidth > width) end();
        put(character, characterWidth);
      }
    }
    if (lines.length > maxLines) break;
  }
  if (line.trim() !== '') end();
  return lines.length > maxLines ? cut(lines, maxLines, width, size, weight) : lines;
}

function cut(
  lines: readonly string[],
  maxLines: number,
  width: number,
  size: number,
  weight: Weight,
): readonly string[] {
  const kept = lines.slice(0, maxLines);
  let last = kept.pop() ?? '';
  while (last !== '' && textWidth(`${last}…`, size, weight) > width) last = last.slice(0, -1).trimEnd();
  return [...kept, `${last.replace(/[\s,;:–—-]+$/u, '')}…`];
}

const BREAK_AFTER = /(?<=[\s\-–—/\u200b])(?=[^\s])/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function pieces(text: string): readonly string[] {
  const words = text.replace(/\s+/gu, ' ').trim().split(BREAK_AFTER);
  return words.flatMap((word) => (UNSPACED.test(word) ? graphemes(word) : [word]));
}

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

function graphemes(text: string): readonly string[] {
  return segmenter ? Array.from(segmenter.segment(text), (part) => part.segment) : [...text];
}
