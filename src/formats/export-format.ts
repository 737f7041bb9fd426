import type { ArgumentMap } from '#domain/map.ts';
import type { Feature } from './features/feature.ts';

/** One file of an export. */
export interface WrittenFile {
  /** What follows the name of the map: `.dot`, `-nodes.csv`. */
  readonly ending: string;
  readonly text: string;
}

/** A format that maps can be written in. To add one, add a record to the catalogue, and menus and the command line have it. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What reads it: a few words for somebody who has to choose. */
  readonly hint: string;
  readonly mediaType: string;
  /** What it cannot hold, in the order in which a map is brought down to it. */
  readonly lacks: readonly Feature[];
  /** Writes a map; of what the format lacks, nothing needs to be taken out before. */
  readonly write: (map: ArgumentMap) => readonly WrittenFile[];
}
