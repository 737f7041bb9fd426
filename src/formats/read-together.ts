import { type FileReading, type NamedFile, readFile, readFiles } from './read-file.ts';

/** How the names of files end that make one map together. */
const TOGETHER = /(?:^|[-_ ])(?:nodes|edges|statements|steps)\.[ct]sv$/i;

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
  const name = first.name ?? '';
  const shared = name.replace(TOGETHER, '');
  return shared === name ? name : `${shared || 'tables'}.csv`;
}

/** Reads files that make one map together, or one alone. Never rejects. */
export function readTogether(files: readonly [NamedFile, ...NamedFile[]]): Promise<FileReading> {
  return files.length > 1 ? readFiles(files) : readFile(files[0]);
}
