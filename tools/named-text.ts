import { readFileSync } from 'node:fs';
import { type SourceText, sourceText } from '#analysis/source-text.ts';
import type { ArgumentMap, Id, Source } from '#domain/map.ts';
import { decodeText } from '#formats/decode-text.ts';

/** A text file with the edition, or the source, that it holds the words of. */
export interface NamedText {
  readonly name: string;
  readonly file: string;
}

/** The text, or the reason why there is none. */
export function textOf(map: ArgumentMap, name: string, file: string): SourceText | string {
  const places = map.sources.flatMap(placesOf);
  const [place, second] = places.filter(({ names }) => names.includes(name));
  if (!place)
    return `The map has no such edition; it has ${places.map(({ names }) => names[0]).join(', ') || 'none'}.`;
  if (second) return `Several sources have such an edition: say ${place.names[1]} or ${second.names[1]}.`;
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return bytes;
  const text = decodeText(bytes);
  if (!text.ok) return `${file}: ${text.refusal.place}: ${text.refusal.message}`;
  return sourceText(place.source, place.edition, text.value);
}

function placesOf({ id, editions = [] }: Source): { source: Id; edition?: Id; names: string[] }[] {
  if (editions.length === 0) return [{ source: id, names: [id] }];
  return editions.map((edition) => ({
    source: id,
    edition: edition.id,
    names: [edition.id, `${id}/${edition.id}`],
  }));
}

/** A file's bytes, or one line that says why it cannot be read. */
export function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return `${file}: There is no such file.`;
    if (code === 'EISDIR') return `${file}: This is a folder, not a file.`;
    return `${file}: The file cannot be read (${String(code)}).`;
  }
}
