import { type FileReading, type NamedFile, readFile } from './read-file.ts';

/** How the names of files end that make one map together. */
const TOGETHER = /-(?:nodes|edges)\.csv$/i;

/** Files that make one map each, most of them alone: tables of nodes and edges of the same name belong together. */
export function fileGroups<F extends NamedFile>(files: readonly F[]): readonly (readonly [F, ...F[]])[] {
  const groups = new Map<string, [F, ...F[]]>();
  for (const [place, file] of files.entries()) {
    const name = file.name ?? '';
    const key = TOGETHER.test(name) ? name.replace(TOGETHER, '').toLowerCase() : `#${place}`;
    const known = groups.get(key);
    if (known) known.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

/** The name of the map that files make together. */
export function groupName([first]: readonly [NamedFile, ...NamedFile[]]): string {
  return (first.name ?? '').replace(TOGETHER, '.csv');
}

/**
 * Reads files that make one map together. Never rejects. A format that is written in several files is to be read here;
 * until there is one, the first of them is read alone, and says what it is.
 */
export function readTogether([first]: readonly [NamedFile, ...NamedFile[]]): Promise<FileReading> {
  return readFile(first);
}
