const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;

/** What a reader takes for single characters, where the platform knows. */
export function graphemes(text: string): readonly string[] {
  return segmenter ? Array.from(segmenter.segment(text), (part) => part.segment) : [...text];
}
