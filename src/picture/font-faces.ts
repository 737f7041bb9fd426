/** What the bundled font is called in style sheets. */
export const FONT_NAME = 'Source Sans 3 Variable';

/** A font that travels inside the picture; an image cannot use the fonts of its page. */
export interface EmbeddedFont {
  readonly family: string;
  readonly files: readonly EmbeddedFontFile[];
}

export interface EmbeddedFontFile {
  /** `data:font/woff2;base64,…` */
  readonly dataUrl: string;
  /** As in CSS: `U+0000-00FF, U+0131`. */
  readonly unicodeRange: string;
}

const DATA_URL = /^data:font\/woff2;base64,[A-Za-z0-9+/=]*$/;

/** The `@font-face` rules of an embedded font. Whatever is not data, such as an address, is left out. */
export function fontFaces({ family, files }: EmbeddedFont): string {
  return files
    .filter((file) => DATA_URL.test(file.dataUrl))
    .map(
      ({ dataUrl, unicodeRange }) =>
        `@font-face{font-family:'${family}';font-weight:200 900;` +
        `src:url(${dataUrl}) format('woff2');unicode-range:${unicodeRange}}`,
    )
    .join('');
}
