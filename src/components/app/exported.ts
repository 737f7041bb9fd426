import { PROGRAM_ELEMENT } from '#formats/exported-page.ts';

/** Whether the program runs in a page that was saved with its map, with no site behind it. */
export const EXPORTED = document.getElementById(PROGRAM_ELEMENT) !== null;
