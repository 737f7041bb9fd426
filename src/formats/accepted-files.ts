import { IMPORT_FORMATS } from './imports/import-catalogue.ts';

/** Maps of this program, and pictures and pages that carry one. */
const OWN_ENDINGS = ['.json', '.svg', '.png', '.pdf', '.html'] as const;

/** Endings that files usually have which can be opened, with the dot. What is in a file decides, not its name. */
export function acceptedEndings(): readonly string[] {
  return [...new Set([...OWN_ENDINGS, ...IMPORT_FORMATS.flatMap(({ endings }) => endings)])];
}

/** What a reader may choose one by one: documents, too, which carry a map only where they were saved here. */
export function choosableEndings(): readonly string[] {
  return [...acceptedEndings(), '.pdf', '.html'];
}

/** The names of the formats of other programs that can be read. */
export function readableFormats(): readonly string[] {
  return IMPORT_FORMATS.map(({ label }) => label);
}
