/** What came out of what was dropped or chosen. */
export interface DroppedFiles {
  readonly files: readonly File[];
  /** Why not all of it is there, in words; "" where it is. */
  readonly remark: string;
}

/** So many files are taken from a folder, and so deep. */
const MOST_FILES = 200;
const DEEPEST = 8;

/**
 * The files that were dropped, those in folders too. Has to be called while the browser's event lasts; what it promises
 * comes later. Never rejects.
 */
export function droppedFiles(
  data: DataTransfer,
  endings: () => Promise<readonly string[]>,
): Promise<DroppedFiles> {
  const loose = [...data.files];
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve({ files: loose, remark: '' });
  return endings().then(async (known) => {
    const within: File[] = [];
    for (const entry of entries) await collect(entry, within, 0);
    return fromFolder(within, known);
  });
}

/** Of the files in a folder those that look like maps. */
export function fromFolder(all: readonly File[], endings: readonly string[]): DroppedFiles {
  const maps = all.filter(
    ({ name, webkitRelativePath }) =>
      // Not every browser tells where in the folder a file stands.
      !webkitRelativePath?.includes('/.') && endings.some((ending) => name.toLowerCase().endsWith(ending)),
  );
  const files = maps
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .slice(0, MOST_FILES);
  if (files.length === 0) {
    return { files, remark: `In the folder there is no file that may be a map (${endings.join(', ')}).` };
  }
  const many = maps.length > files.length || all.length > MOST_FILES;
  return { files, remark: many ? `Of the folder the first ${files.length} files were taken.` : '' };
}

async function collect(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (entry.name.startsWith('.') || files.length > MOST_FILES || depth > DEEPEST) return;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => {
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null));
    });
    if (file) files.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is told in portions, until one is empty.
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (portion.length === 0) return;
    for (const inside of portion) await collect(inside, files, depth + 1);
  }
}
