/** What a file that is no map looks like, so that a refusal can say it. */

const SIGNATURES: readonly (readonly [number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive (or an office document)'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a WebP picture or a sound file'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

/** The kind of file that starts with these bytes, or undefined where it may be text. */
export function looksBinary(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}

/** What text that is not JSON looks like, or undefined. */
export function looksLikeMarkup(text: string): string | undefined {
  const start = text.slice(0, 300).trimStart().toLowerCase();
  if (start.startsWith('<svg')) return 'an SVG picture';
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'a web page';
  if (start.startsWith('<')) return 'an XML file';
  if (text.startsWith('# ') && /^\*\*1\. .*\*\* \(/m.test(text.slice(0, 5_000)))
    return 'the outline for reading (Markdown) that is saved here';
  if (start.startsWith('%pdf')) return 'a PDF document';
  if (start.startsWith('pk\u0003\u0004')) return 'a zip archive';
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const PROGRAMS: readonly (readonly [(file: Fields) => boolean, string])[] = [
  [(file) => has(file, 'nodes', 'locutions') || has(file, 'AIF'), 'an AIF argument map'],
  [(file) => has(file, 'elements') && file.type === 'excalidraw', 'an Excalidraw drawing'],
  [(file) => has(file, 'elements'), 'a Cytoscape graph'],
  [(file) => has(file, 'tldrawFileFormatVersion'), 'a tldraw drawing'],
  [(file) => has(file, '@context') || has(file, '@graph'), 'linked data (JSON-LD)'],
  [(file) => has(file, 'graph') || has(file, 'graphs'), 'a JSON graph'],
  [(file) => file.type === 'FeatureCollection', 'a geographic map (GeoJSON)'],
  [(file) => has(file, '$schema', 'properties'), 'a JSON Schema'],
  [(file) => has(file, 'name', 'dependencies'), 'a package description'],
  [(file) => has(file, 'nodes', 'edges') || has(file, 'nodes', 'links'), 'a graph without "format"'],
];

/** The program or format that a JSON object seems to come from, or undefined. */
export function looksLikeProgram(file: Fields): string | undefined {
  return PROGRAMS.find(([matches]) => matches(file))?.[1];
}

function has(file: Fields, ...fields: string[]): boolean {
  return fields.every((field) => Object.hasOwn(file, field));
}
