import { aif } from './aif.ts';
import { argdown } from './argdown.ts';
import { csv } from './csv.ts';
import { dot } from './dot.ts';
import type { ExportFormat } from './export-format.ts';
import { graphml } from './graphml.ts';
import { markdown } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { writeMap } from './write-map.ts';

/** The program's own format, which holds all of a map. */
const native: ExportFormat = {
  id: 'json',
  label: 'Counterpoint (JSON)',
  hint: 'opens here again, with everything',
  mediaType: 'application/json',
  lacks: [],
  write: (map) => [{ ending: '.json', text: writeMap(map) }],
};

/** Every format that maps can be written in, in the order of the menu. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  native,
  argdown,
  markdown,
  aif,
  graphml,
  csv,
  dot,
  mermaid,
];
