import type { Size } from '#scene/geometry.ts';

export const PAPERS = ['a4', 'a3', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Each paper standing, in millimetres. */
export const PAPER_SIZES: Readonly<Record<Paper, Size>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  letter: { width: 215.9, height: 279.4 },
};

/** What printers leave blank at each edge, and a little more, in millimetres. */
export const PAPER_MARGIN = 10;

/** The paper as it suits a drawing: lying for one that is wider than high. In millimetres. */
function paperFor(paper: Paper, drawing: Size): Size {
  const { width, height } = PAPER_SIZES[paper];
  return drawing.width > drawing.height ? { width: height, height: width } : { width, height };
}

/** How many pixels of a drawing come on each of its units, so that it fills the paper within its margins. */
export function factorForPaper(drawing: Size, paper: Paper, dotsPerInch: number): number {
  const sheet = paperFor(paper, drawing);
  const dots = (millimetres: number): number => ((millimetres - 2 * PAPER_MARGIN) / 25.4) * dotsPerInch;
  return Math.min(
    dots(sheet.width) / Math.max(1, drawing.width),
    dots(sheet.height) / Math.max(1, drawing.height),
  );
}
