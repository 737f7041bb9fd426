import { argdownImport } from './argdown/argdown-format.ts';
import { csvImport } from './csv/csv-format.ts';
import type { ImportFormat } from './import-format.ts';

/**
 * Every format of another program that maps can be read from. The first that recognises a file reads it, so those with
 * a mark of their own stand before those that many texts might be.
 */
export const IMPORT_FORMATS: readonly ImportFormat[] = [argdownImport, csvImport];
