import type { FileText } from '#formats/imports/file-text.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { columnsOf } from './columns.ts';
import { readTables } from './read-tables.ts';

/** Tables of statements and of steps, as this program saves them or alike; one of them, or both at once. */
export const csvImport: ImportFormat = {
  id: 'csv',
  label: 'Tables (CSV)',
  endings: ['.csv', '.tsv'],
  recognises: ({ text }: FileText) => columnsOf(text) !== undefined,
  read: (file, log) => readTables([file], log),
  readTogether: readTables,
};
