import type { Id } from '#domain/map.ts';
import type { FileText } from '#formats/imports/file-text.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { type Columns, columnsOf, type StatementColumn, type StepColumn } from './columns.ts';
import { parseTable, type Row, withLines } from './parse-table.ts';
import { tellStatements } from './statement-rows.ts';
import { tellSteps } from './step-rows.ts';
import { type TableRecord, tableRecord } from './table-record.ts';

/**
 * A map of tables of statements and of steps. Steps alone make statements of what they join; statements alone stand without
 * steps.
 */
export function readTables(files: readonly FileText[], log: ImportLog): MapDraft {
  const tables = files.map((file) => recordsIn(file, files.length > 1, log));
  const statements = tables.flatMap((table) => (table.kind === 'statements' ? table.records : []));
  const steps = tables.flatMap((table) => (table.kind === 'steps' ? table.records : []));
  if (statements.length + steps.length === 0) {
    throw new Refused('row 2', 'This table has a head and no rows: there is nothing to open.');
  }
  const draft = mapDraft();
  const title = titleOf(files[0]?.name ?? '');
  if (title) draft.title(title);
  const ids: ReadonlyMap<string, Id> = tellStatements(statements, draft, log);
  tellSteps(steps, ids, draft, log);
  if (!tables.some(({ kind }) => kind === 'steps')) {
    log.loss(
      'whole file',
      'This table has statements only; open it together with the table of steps to have both.',
    );
  }
  if (!tables.some(({ kind }) => kind === 'statements')) {
    log.loss(
      'whole file',
      'This table has steps only; open it together with the table of statements to have their texts.',
    );
  }
  return draft;
}

type Records =
  | { readonly kind: 'statements'; readonly records: readonly TableRecord<StatementColumn>[] }
  | { readonly kind: 'steps'; readonly records: readonly TableRecord<StepColumn>[] };

function recordsIn({ text, name }: FileText, named: boolean, log: ImportLog): Records {
  const columns = columnsOf(text);
  const start = named && name ? `${name}, ` : '';
  if (!columns) {
    throw new Refused(
      `${start}row 1`,
      'The first row should name the columns: id, label and text of statements, or from, to and type of steps.',
    );
  }
  const { rows, open } = parseTable(withLines(text), columns.delimiter);
  if (open !== undefined) {
    log.repair(
      `${start}row ${open}`,
      'A quotation mark is opened in this row and not closed: all behind it was read as one cell.',
    );
  }
  const [, ...below] = rows;
  tellOther(columns, start, below, log);
  return columns.kind === 'statements'
    ? { kind: 'statements', records: below.map((row) => tableRecord(row, columns.at, columns.names, start)) }
    : { kind: 'steps', records: below.map((row) => tableRecord(row, columns.at, columns.names, start)) };
}

/** Lists columns that nothing is known of, and cells in no column at all. */
function tellOther({ at, names }: Columns, start: string, rows: readonly Row[], log: ImportLog): void {
  const known = new Set<number>(at.values());
  const left = names.filter((name, index) => name !== '' && !known.has(index));
  for (const name of left) {
    log.loss(`${start}row 1, column “${name}”`, 'This column was left behind: a map has no place for it.');
  }
  for (const { number, cells } of rows) {
    if (cells.slice(names.length).some((cell) => cell !== '')) {
      log.repair(
        `${start}row ${number}`,
        'This row has more cells than the first one; the last ones were left out.',
      );
    }
  }
}

/** The name that this program gave to a map's tables, without what it put behind it. */
function titleOf(name: string): string {
  return /^(.+)-(?:statements|nodes|steps|edges)\.\w+$/i.exec(name)?.[1] ?? '';
}
