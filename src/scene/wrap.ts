import { evenLines } from '#scene/even-lines.ts';
import { graphemes } from '#scene/graphemes.ts';
import { textWidth, type Weight } from '#scene/measure.ts';
import { isUnspaced, unspacedPieces } from '#scene/unspaced.ts';

/**
 * Breaks a text into lines no wider than `width`, at most `maxLines`; what does not fit ends in "…".
 * Words break at spaces and after hyphens and dashes, scripts without spaces between most characters, where it disturbs
 * least, and a word wider than a line wherever it must.
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
  const measured = pieces(text).map((piece) => {
    const pieceWidth = widthOf(piece);
    // A space at the end of a line takes no room.
    return {
      text: piece,
      width: pieceWidth,
      bare: piece.endsWith(' ') ? widthOf(piece.trimEnd()) : pieceWidth,
    };
  });
  for (const { text: piece, width: pieceWidth, bare } of measured) {
    if (filled + bare > width) end();
    if (bare <= width) put(piece, pieceWidth);
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
  if (lines.length > 1 && lines.length <= maxLines && isUnspaced(text)) {
    return evenLines(measured, width, lines.length) ?? lines;
  }
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
  return [...kept, `${last.replace(/[\s,;:،؛、，；：–—-]+$/u, '')}…`];
}

const BREAK_AFTER = /(?<=[\s\-–—/\u200b])(?=[^\s])/u;

function pieces(text: string): readonly string[] {
  const words = text.replace(/\s+/gu, ' ').trim().split(BREAK_AFTER);
  return words.flatMap((word) => (isUnspaced(word) ? unspacedPieces(word) : [word]));
}
