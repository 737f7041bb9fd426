import type { FileText } from './file-text.ts';
import type { ImportLog } from './import-log.ts';
import type { MapDraft } from './map-draft.ts';

/**
 * A format of another program that maps can be read from. To add one, add a record to the catalogue: recognition, the
 * dialog for files and the documentation have it then.
 */
export interface ImportFormat {
  readonly id: string;
  /** Its name as its users say it: "Argdown", "AIF (AIFdb)". */
  readonly label: string;
  /** Endings that its files usually have, with the dot. The content decides; these are for the dialog for files. */
  readonly endings: readonly string[];
  /** Whether a file is of this format, by what is in it. Quick: of long texts the beginning has to do. */
  readonly recognises: (file: FileText) => boolean;
  /**
   * Reads what was recognised into a draft, and tells the log of everything that was mended or left behind, with line
   * and column where there are any. Stops with a `Refused` where there is nothing to open. It may throw anything else:
   * that ends in a refusal, too, but one that helps nobody.
   */
  readonly read: (file: FileText, log: ImportLog) => MapDraft | Promise<MapDraft>;
  /** The same for several files that are opened at once, where the format may divide a map among files. */
  readonly readTogether?: (files: readonly FileText[], log: ImportLog) => MapDraft | Promise<MapDraft>;
}
