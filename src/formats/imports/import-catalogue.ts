import { argdownImport } from './argdown/argdown-format.ts';
import { csvImport } from './csv/csv-format.ts';
import { apxImport } from './framework/apx-format.ts';
import { iccmaImport } from './framework/iccma-format.ts';
import type { ImportFormat } from './import-format.ts';
import { tgfImport } from './tgf/tgf-format.ts';

/**
 * Every format of another program that maps can be read from. The first that recognises a file reads it, so those with
 * a mark of their own stand before those that many texts might be.
 */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  iccmaImport,
  apxImport,
  argdownImport,
  csvImport,
  tgfImport,
];
