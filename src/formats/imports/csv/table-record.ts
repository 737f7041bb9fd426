import type { Place } from '#domain/problem.ts';
import type { Row } from './parse-table.ts';

/** A row with its cells by what they are: "" where there is none. */
export interface TableRecord<Column extends string> {
  cell(column: Column): string;
  /** Whether the table has such a column at all. */
  has(column: Column): boolean;
  /** Where in the file a cell stands, or the row. */
  place(column?: Column): Place;
}

/** `names`: of the columns in the file. `start`: what stands before a place, where there are several files. */
export function tableRecord<Column extends string>(
  { number, cells }: Row,
  at: ReadonlyMap<Column, number>,
  names: readonly string[],
  start: string,
): TableRecord<Column> {
  return {
    cell: (column) => cells[at.get(column) ?? -1] ?? '',
    has: (column) => at.has(column),
    place: (column) => {
      const name = column && names[at.get(column) ?? -1];
      return `${start}row ${number}${name ? `, column “${name}”` : ''}`;
    },
  };
}
