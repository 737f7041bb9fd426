import { PAPER_MARGIN, PAPER_SIZES, type Paper } from '#picture/paper.ts';
import type { Size } from '#scene/geometry.ts';

/** The paper of a PDF: one as large as the drawing, or one that printers have. */
export type SheetPaper = 'fit' | Paper;

/** How many sheets a drawing takes along its longer side. */
export const SHEETS_ALONG = [1, 2, 3, 4] as const;
export type SheetsAlong = (typeof SHEETS_ALONG)[number];

/** How a drawing comes onto sheets. Lengths are in points, 72 to the inch. */
export interface SheetPlan {
  readonly sheet: Size;
  readonly margin: number;
  /** How much of the drawing two neighbours both show, to be glued. */
  readonly overlap: number;
  /** Points for each unit of the drawing. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
}

const POINTS = 72 / 25.4;
/** As on a screen of 96 dots to the inch. */
const NATURAL = 0.75;
/** A small drawing is not blown up beyond this: its letters would be larger than a headline. */
const LARGEST = 1.1;
/** A page of a PDF has at most so many points a side; some programs refuse larger ones. */
const MOST_POINTS = 14_400;
const OVERLAP = 8;

/** The sheets for a drawing of so many units. */
export function sheetPlan(drawing: Size, paper: SheetPaper, along: SheetsAlong): SheetPlan {
  const size = { width: Math.max(1, drawing.width), height: Math.max(1, drawing.height) };
  if (paper === 'fit') {
    const scale = Math.min(NATURAL, MOST_POINTS / size.width, MOST_POINTS / size.height);
    // A page has to have some size.
    const side = (length: number): number => Math.max(3, length * scale);
    const sheet = { width: side(size.width), height: side(size.height) };
    return { sheet, margin: 0, overlap: 0, scale, columns: 1, rows: 1 };
  }
  const { width, height } = PAPER_SIZES[paper];
  const standing = onSheets(size, { width: width * POINTS, height: height * POINTS }, along);
  const lying = onSheets(size, { width: height * POINTS, height: width * POINTS }, along);
  return filled(size, lying) > filled(size, standing) ? lying : standing;
}

function onSheets(drawing: Size, sheet: Size, along: SheetsAlong): SheetPlan {
  const margin = PAPER_MARGIN * POINTS;
  const overlap = along > 1 ? OVERLAP * POINTS : 0;
  const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin };
  const reach = (side: number, count: number): number => count * side - (count - 1) * overlap;
  const scale = Math.min(
    reach(room.width, along) / drawing.width,
    reach(room.height, along) / drawing.height,
    LARGEST,
  );
  const count = (length: number, side: number): number => {
    // A hair is taken off, or rounding would add a sheet.
    const needed = Math.ceil((length * scale - overlap) / (side - overlap) - 1e-6);
    return Math.max(1, Math.min(along, needed));
  };
  const columns = count(drawing.width, room.width);
  const rows = count(drawing.height, room.height);
  return { sheet, margin, overlap, scale, columns, rows };
}

/** What share of the sheets the drawing covers; of two plans, the larger drawing counts first. */
function filled(drawing: Size, { sheet, scale, columns, rows }: SheetPlan): number {
  const drawn = drawing.width * drawing.height * scale ** 2;
  return drawn / (columns * rows * sheet.width * sheet.height);
}
