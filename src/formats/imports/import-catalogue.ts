import { argdownImport } from './argdown/argdown-format.ts';
import { csvImport } from './csv/csv-format.ts';
import { apxImport } from './framework/apx-format.ts';
import { iccmaImport } from './framework/iccma-format.ts';
import type { ImportFormat } from './import-format.ts';
import { kialoImport } from './kialo/kialo-import.ts';
import { aifImport } from './nodesets/aif-import.ts';
import { ovaImport } from './nodesets/ova-import.ts';
import { sadfaceImport } from './nodesets/sadface-import.ts';
import { xaifImport } from './nodesets/xaif-import.ts';
import { tgfImport } from './tgf/tgf-format.ts';
import { arggraphImport } from './xml/arggraph-import.ts';
import { graphmlImport } from './xml/graphml-import.ts';

/**
 * Every format of another program that maps can be read from. The first that recognises a file reads it, so those with
 * a mark of their own stand before those that many texts might be.
 */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  graphmlImport,
  arggraphImport,
  aifImport,
  xaifImport,
  ovaImport,
  sadfaceImport,
  kialoImport,
  iccmaImport,
  apxImport,
  argdownImport,
  csvImport,
  tgfImport,
];
