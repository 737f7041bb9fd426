import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import { decodeText } from '#formats/decode-text.ts';
import { nameWithout } from '#formats/file-ending.ts';
import { readMap } from '#formats/read-map.ts';
import { refuse } from '#formats/refusal.ts';
import { UNTITLED } from '#formats/repair-head.ts';
import { repairMap } from '#formats/repair-map.ts';
import { type FileText, fileText } from './file-text.ts';
import { IMPORT_FORMATS } from './import-catalogue.ts';
import type { ImportFormat } from './import-format.ts';
import { importLog, Refused } from './import-log.ts';

/** The format of another program that a text is in; undefined where it may be a map of this one, or nothing known. */
export function formatOf(file: FileText, formats = IMPORT_FORMATS): ImportFormat | undefined {
  return formats.find((format) => format.recognises(file));
}

/**
 * Reads a file of any known format, told by what is in it: a map, with what had to be mended and what was left behind,
 * or a refusal. Never rejects. It may take long for a hostile file: call it where it can be stopped.
 */
export async function importMap(input: string | Uint8Array, name = ''): Promise<Reading<ArgumentMap>> {
  const decoded = decodeText(input);
  if (!decoded.ok) return decoded;
  const file = fileText(decoded.value, name);
  const format = formatOf(file);
  return format ? readWith(format, file) : readMap(decoded.value);
}

/** One of several files that are opened at once. */
export interface NamedInput {
  readonly input: string | Uint8Array;
  readonly name: string;
}

/**
 * Reads files that are opened at once as one map, where a format divides maps among files: a table of statements and one
 * of steps. Undefined where they are maps of their own. Never rejects.
 */
export async function importTogether(
  inputs: readonly NamedInput[],
): Promise<Reading<ArgumentMap> | undefined> {
  const files: FileText[] = [];
  for (const { input, name } of inputs) {
    const decoded = decodeText(input);
    if (!decoded.ok) return undefined;
    files.push(fileText(decoded.value, name));
  }
  const formats = new Set(files.map((file) => formatOf(file)));
  const [format] = formats;
  const read = format?.readTogether;
  const [first] = files;
  return formats.size === 1 && files.length > 1 && format && read && first
    ? readWith({ ...format, read: (_, log) => read(files, log) }, first)
    : undefined;
}

/** Reads files as one map; where they are none, the first of them alone. Never rejects. */
export async function importFiles(
  files: readonly [NamedInput, ...NamedInput[]],
): Promise<Reading<ArgumentMap>> {
  const [{ input, name }] = files;
  return (await importTogether(files)) ?? importMap(input, name);
}

/** What a map is called by that has no title and comes from no file: what it argues for. */
function mainWords({ nodes, thesis: [thesis] }: ArgumentMap): string {
  return (nodes.find(({ id }) => id === thesis) ?? nodes[0])?.label ?? UNTITLED;
}

/** Reads a text as being of one format. Never rejects. */
export async function readWith(format: ImportFormat, file: FileText): Promise<Reading<ArgumentMap>> {
  const log = importLog();
  try {
    const draft = await format.read(file, log);
    const fields = draft.fields();
    const title = fields.title || nameWithout(file.name);
    const map = repairMap({ ...fields, title: title || UNTITLED }, log.repair);
    if (!map.ok) return map;
    return {
      ok: true,
      map: title ? map.value : { ...map.value, title: mainWords(map.value) },
      repairs: log.repairs(),
      origin: { format: format.label, losses: log.losses() },
    };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.reason, error.place, error.message);
    return refuse(
      'unreadable',
      'whole file',
      `This looks like ${format.label}, but it could not be read. Try to export it anew from the program that wrote it.`,
    );
  }
}
