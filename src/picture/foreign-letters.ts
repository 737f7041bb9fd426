import { FONT_SUBSETS } from '#picture/font-subsets.ts';
import { rangeHolds } from '#picture/unicode-range.ts';

/** What has a shape of its own; spaces and marks on letters cannot be told from nothing. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
const LINE = /<text[^>]*>([^<]*)<\/text>/g;

/** The letters of a text that the bundled font lacks, each once. */
export function foreignLetters(text: string): readonly string[] {
  return [...new Set(text)].filter(
    (letter) =>
      SEEN.test(letter) && !FONT_SUBSETS.some(({ unicodeRange }) => rangeHolds(unicodeRange, letter)),
  );
}

/** What an SVG leaves to the fonts of whoever opens it, a sentence; none where its own font holds every letter. */
export function svgLosses(svg: string): readonly string[] {
  const foreign = new Set(foreignLetters(svg));
  if (foreign.size === 0) return [];
  const lines = [...svg.matchAll(LINE)].filter(([, text = '']) =>
    [...text].some((letter) => foreign.has(letter)),
  ).length;
  const [what, have] = lines === 1 ? ['1 line', 'has'] : [`${lines.toLocaleString('en')} lines`, 'have'];
  return lines === 0
    ? []
    : [`${what} ${have} letters that its font lacks; whoever opens it sees them in fonts of their own.`];
}
