import { pageIn } from '#formats/exported-page.ts';

/** In a page that holds its map, in the place of `font-files.ts`: the files that came with it. */
export const FONT_FILES = pageIn(document)?.fonts ?? [];
