import { FONT_FILES } from '#picture/font-files.ts';
import { filesFor } from '#picture/unicode-range.ts';
import { FONT_FAMILY } from '#scene/measure.ts';

const [FAMILY = ''] = FONT_FAMILY.split(',');

/**
 * Those files of the bundled font that the text needs, for paper: where a style sheet changes with the medium a browser
 * lets go of the fonts that it names, and prints before it has them again. Gives back how to let go of these.
 */
export function holdPaperFonts(page: Document, text: string): () => void {
  const faces = filesFor(FONT_FILES, text).map(({ url, unicodeRange }) => {
    const address = new URL(url, page.baseURI).href;
    return new FontFace(FAMILY.replaceAll('"', ''), `url(${JSON.stringify(address)})`, {
      unicodeRange,
      weight: '200 900',
    });
  });
  for (const face of faces) {
    page.fonts.add(face);
    // Without it the system's own letters stand in, as on the screen.
    face.load().catch(() => {});
  }
  return () => {
    for (const face of faces) page.fonts.delete(face);
  };
}
