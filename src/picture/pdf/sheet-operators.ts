import { pdfNumber } from '#picture/pdf/pdf-document.ts';
import type { SheetPlan } from '#picture/pdf/sheet-plan.ts';
import type { Size } from '#scene/geometry.ts';

/** The operators of one sheet: its ground, and its part of the drawing, which `drawn` draws. */
export interface SheetPart {
  readonly column: number;
  readonly row: number;
  /** Three shares of colour, or null for white paper. */
  readonly ground: string | null;
  readonly drawn: string;
}

/** A sheet with its part of a drawing, and on a poster with ticks where it is cut. Points count from the lower left. */
export function sheetOperators(drawing: Size, plan: SheetPlan, part: SheetPart): string {
  const { sheet, margin, overlap, scale, columns, rows } = plan;
  const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin };
  const isPoster = columns * rows > 1;
  // What the sheets have to spare goes to both sides.
  const spare = (length: number, side: number, count: number): number =>
    Math.max(0, (count * side - (count - 1) * overlap - length * scale) / 2);
  const left = margin + spare(drawing.width, room.width, columns) - part.column * (room.width - overlap);
  const above =
    margin +
    (isPoster ? spare(drawing.height, room.height, rows) : spare(drawing.height, room.height, 1) * 0.7);
  const top = sheet.height - above + part.row * (room.height - overlap);
  const n = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');
  const ground = part.ground ? `${part.ground} rg ${n(0, 0, sheet.width, sheet.height)} re f\n` : '';
  const window = isPoster ? `${n(margin, margin, room.width, room.height)} re W n\n` : '';
  // A scale needs more decimals than a place does.
  const move = `${scale.toFixed(6)} 0 0 ${(-scale).toFixed(6)} ${n(left, top)} cm`;
  const ticks = isPoster ? cuts(plan, part) : '';
  return `${ground}q\n${window}${move}\n${part.drawn}\nQ\n${ticks}`;
}

/** Ticks in the margin where the next sheet goes on. */
function cuts({ sheet, margin, overlap, columns, rows }: SheetPlan, { column, row }: SheetPart): string {
  const tick = margin * 0.4;
  const lines: number[][] = [];
  const across = (x: number): void => {
    lines.push(
      [x, margin - 2, x, margin - 2 - tick],
      [x, sheet.height - margin + 2, x, sheet.height - margin + 2 + tick],
    );
  };
  const down = (y: number): void => {
    lines.push(
      [margin - 2, y, margin - 2 - tick, y],
      [sheet.width - margin + 2, y, sheet.width - margin + 2 + tick, y],
    );
  };
  if (column > 0) across(margin + overlap);
  if (column < columns - 1) across(sheet.width - margin - overlap);
  if (row > 0) down(sheet.height - margin - overlap);
  if (row < rows - 1) down(margin + overlap);
  const ways = lines.map(
    ([a = 0, b = 0, c = 0, d = 0]) => `${pdfNumber(a)} ${pdfNumber(b)} m ${pdfNumber(c)} ${pdfNumber(d)} l`,
  );
  return ways.length > 0 ? `q .5 w .55 .55 .55 RG\n${ways.join('\n')}\nS Q` : '';
}
