import type { BoxType } from '#scene/scene.ts';

/** Side of the square in which every glyph's path is drawn. */
export const GLYPH_SIDE = 16;

/** One small picture for each type of node, and one for an actor, as SVG path data to be filled by the even–odd rule. */
export const GLYPHS: Readonly<Record<BoxType, string>> = {
  // A speech bubble.
  claim: 'M3 1.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H8l-3.5 3.3v-3.3H3a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2z',
  // The bubble of the other side, crossed.
  counterclaim:
    'M3 1.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-1.5v3.3L8 11.5H3a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2z' +
    'M6.2 3.5 8 5.3 9.8 3.5 11 4.7 9.2 6.5 11 8.3 9.8 9.5 8 7.7 6.2 9.5 5 8.3 6.8 6.5 5 4.7z',
  // A page with a folded corner and two lines.
  article: 'M3 1h6.5L14 5.5V15H3zM5.5 7.3h6v1.5h-6zM5.5 10.8h6v1.5h-6z',
  // The letter i in a disc.
  fact: 'M8 1a7 7 0 1 1 0 14 7 7 0 1 1 0-14zM6.9 3.7h2.2v2.1H6.9zM6.9 7h2.2v5.3H6.9z',
  // Head and shoulders.
  actor: 'M8 1a3.6 3.6 0 1 1 0 7.2A3.6 3.6 0 1 1 8 1zM1.5 15c0-3.6 2.6-5.6 6.5-5.6s6.5 2 6.5 5.6z',
};
