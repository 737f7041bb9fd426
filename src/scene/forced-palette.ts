import type { Palette } from '#scene/palette.ts';

/** The colours that a reader's system draws everything with, where it forces them on pages. */
export interface SystemColours {
  readonly canvas: string;
  readonly canvasText: string;
  readonly linkText: string;
  readonly grayText: string;
  readonly highlight: string;
}

/**
 * A drawing in a reader's own colours, of which there are few: what speaks for something is drawn as text, what speaks
 * against it as links, and lines differ by their strokes and ends. Actors are told apart by their initials alone.
 */
export function forcedPalette(system: SystemColours): Palette {
  const { canvas, canvasText, linkText, grayText, highlight } = system;
  return {
    background: canvas,
    ink: canvasText,
    mutedInk: canvasText,
    box: canvas,
    boxStroke: canvasText,
    thesis: canvasText,
    thesisInk: canvas,
    chapter: canvas,
    chapterStroke: grayText,
    chapterInk: canvasText,
    focus: highlight,
    tab: canvas,
    relation: {
      supports: canvasText,
      attacks: linkText,
      undercuts: linkText,
      qualifies: canvasText,
      restates: canvasText,
      contradicts: linkText,
    },
    actors: [canvasText],
    actorInk: canvas,
    nobody: canvasText,
  };
}
