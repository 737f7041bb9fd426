import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Folders at any depth that no commit holds. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', '.cache', 'coverage']);

/** Every file below a folder of the project, as paths from that folder with `/`. */
export function filesBelow(folder: string): readonly string[] {
  const top = join(ROOT, folder);
  return readdirSync(top, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => NOT_OURS.has(part)))
    .toSorted();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The file of src that an import means; undefined for an outside package. */
export function targetInSource(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return path.slice(1);
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  if (path.startsWith('/src/')) return path.slice('/src/'.length);
  return undefined;
}
