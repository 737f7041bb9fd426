import type { Side } from '#domain/sides.ts';

/** Where a reader stands in a matrix: a row, a column, and one side of the cell, where that is divided. */
export interface Stop {
  readonly row: number;
  readonly column: number;
  readonly side: Side | null;
}

export interface Field {
  readonly rows: number;
  readonly columns: number;
  /** The sides at which one can stop in a cell; null for a cell as a whole. Never empty. */
  readonly sides: (row: number, column: number) => readonly (Side | null)[];
}

/** Rows that Page up and Page down go over. */
const PAGE = 8;

/** Where a key leads from a stop; null for a key that leads nowhere. */
export function walked(field: Field, from: Stop, key: string, far: boolean): Stop | null {
  const { row, column } = from;
  switch (key) {
    case 'ArrowRight':
      return beside(field, from, 1);
    case 'ArrowLeft':
      return beside(field, from, -1);
    case 'ArrowDown':
      return at(field, row + 1, column, from.side);
    case 'ArrowUp':
      return at(field, row - 1, column, from.side);
    case 'PageDown':
      return at(field, row + PAGE, column, from.side);
    case 'PageUp':
      return at(field, row - PAGE, column, from.side);
    case 'Home':
      return at(field, far ? 0 : row, 0, null);
    case 'End':
      return at(field, far ? field.rows : row, field.columns, null);
    default:
      return null;
  }
}

/** The stop in a cell, or in the nearest one that there is, at the side if it has that. */
export function at(field: Field, row: number, column: number, side: Side | null): Stop {
  const inside = {
    row: Math.max(0, Math.min(field.rows - 1, row)),
    column: Math.max(0, Math.min(field.columns - 1, column)),
  };
  const sides = field.sides(inside.row, inside.column);
  return { ...inside, side: sides.includes(side) ? side : (sides[0] ?? null) };
}

function beside(field: Field, { row, column, side }: Stop, way: 1 | -1): Stop {
  const sides = field.sides(row, column);
  const next = sides[sides.indexOf(side) + way];
  if (next !== undefined && sides.includes(side)) return { row, column, side: next };
  const there = column + way;
  if (there < 0 || there >= field.columns) return { row, column, side };
  return { row, column: there, side: field.sides(row, there).at(way === 1 ? 0 : -1) ?? null };
}
