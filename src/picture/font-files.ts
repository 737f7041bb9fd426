import cyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import greekExt from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';
import { FONT_SUBSETS, type FontSubset } from '#picture/font-subsets.ts';

const URLS: Readonly<Record<FontSubset, string>> = {
  'cyrillic-ext': cyrillicExt,
  cyrillic: cyrillic,
  'greek-ext': greekExt,
  greek: greek,
  'latin-ext': latinExt,
  latin: latin,
  vietnamese: vietnamese,
};

/** The files of the bundled font, each with the characters that it holds. */
export const FONT_FILES: readonly { readonly url: string; readonly unicodeRange: string }[] =
  FONT_SUBSETS.map(({ subset, unicodeRange }) => ({ url: URLS[subset], unicodeRange }));
