import { zipFile } from '#formats/zip-file.ts';
import { fileName } from '#picture/file-name.ts';
import type { Listed } from '#store/library/browsing.ts';
import type { Library } from '#store/library/library.ts';

/** All maps in one ZIP file, of the damaged ones what is left; and the names of those that could not be read. */
export async function mapsArchive(
  library: Library,
  maps: readonly Listed[],
): Promise<{ readonly file: Blob; readonly count: number; readonly missing: readonly string[] }> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const missing: string[] = [];
  const taken = new Set<string>();
  for (const { key, map, faults } of maps) {
    const whole = faults.length === 0 ? await library.take(map.id) : null;
    const text = whole?.ok ? whole.value.content.text : await remainsOf(library, key);
    if (text === null) {
      missing.push(map.name);
      continue;
    }
    const name = freeName(whole?.ok ? fileName(map.name) : fileName(map.name, 'damaged'), taken);
    files.push({ name: `${name}.json`, bytes: new TextEncoder().encode(text) });
  }
  return { file: zipFile(files), count: files.length, missing };
}

async function remainsOf(library: Library, key: IDBValidKey): Promise<string | null> {
  const how = await library.remains(key);
  return how.ok ? how.value : null;
}

/** Some systems take names that differ only in capitals for the same. */
function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
