import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import { nameWithout } from '#formats/file-ending.ts';
import type { NamedFile } from '#formats/read-file.ts';
import { fileGroups, groupName, readTogether } from '#formats/read-together.ts';
import { readAddress, settleAddress } from '#store/address.ts';
import { libraryOf, openedMap } from '#store/library/page-library.ts';
import { openMap } from '#store/selectors.ts';
import { shortened } from '#store/shortened.ts';
import type { Store } from '#store/store.ts';

type Read = Extract<Reading<ArgumentMap>, { ok: true }>;

/**
 * Opens the maps in a reader's own files, or those that pictures carry, as they were looked at when they were saved. The
 * first that opens is shown; all are kept on this device. What cannot be opened is said in a notice, and where nothing
 * can, the map on the page stays as it is. Without `keep` only what is shown is opened, and nothing kept. Never rejects.
 */
export async function openFiles(store: Store, files: readonly NamedFile[], keep = true): Promise<void> {
  const groups = fileGroups(files);
  const refused: string[] = [];
  let [shown, beside] = [0, 0];
  for (const group of groups) {
    const name = groupName(group);
    const { reading, view } = await readTogether(group);
    if (!reading.ok) {
      const { place, message } = reading.refusal;
      if (groups.length === 1 && store.getState().document.status !== 'ready') {
        store.commands.show({ status: 'refused', name, refusal: reading.refusal });
        return;
      }
      refused.push(`“${shortened(name)}” was not opened (${place}): ${message}`);
    } else if (shown === 0) {
      await showOpened(store, reading, view, name, keep);
      shown = 1;
    } else if (!keep) {
      refused.push(`“${shortened(name)}” was left aside: here one map is open at a time.`);
    } else if (await libraryOf(store).keepBeside(openedMap({ ...reading, view }, name))) {
      beside += 1;
    } else {
      refused.push(`“${shortened(name)}” could be read, but not be kept on this device. Open it by itself.`);
    }
  }
  const count =
    keep && groups.length > 1 && shown > 0
      ? [`Of ${groups.length} files the first that opens is shown; ${besideWords(beside)} among your maps.`]
      : [];
  store.commands.notify([...count, ...refused]);
}

function besideWords(count: number): string {
  return count === 1 ? 'one more is' : `${count} more are`;
}

/** Opens the map in one file. */
export function openFile(store: Store, file: NamedFile): Promise<void> {
  return openFiles(store, [file]);
}

/** Opens a text that was pasted as if it were a file. What is no map is refused in words, and changes nothing. */
export async function openText(store: Store, text: string, keep = true): Promise<boolean> {
  if (text.trim() === '') return false;
  const { reading, view } = await readTogether([new Blob([text])]);
  if (!reading.ok) {
    store.commands.notify([await pastedWords(text, reading)]);
    return false;
  }
  await showOpened(store, reading, view, '', keep);
  return true;
}

async function pastedWords(
  text: string,
  { refusal }: Extract<Reading<ArgumentMap>, { ok: false }>,
): Promise<string> {
  const { readableFormats } = await import('#formats/accepted-files.ts');
  const isProse = refusal.reason === 'not-json' && !/^\s*[[{]/.test(text);
  if (!isProse) return `What you pasted was not opened (${refusal.place}): ${refusal.message}`;
  const formats = ['the text of a map file', ...readableFormats()].join(', ');
  return `What you pasted is no map, so nothing was opened. What can be pasted: ${formats}.`;
}

async function showOpened(
  store: Store,
  reading: Read,
  view: string,
  file: string,
  keep: boolean,
): Promise<void> {
  const { map, repairs, origin = null } = reading;
  const { notices, ...seen } = settleAddress(map, readAddress(view), view);
  const name = nameWithout(file) || map.title || 'map';
  store.commands.show({ status: 'ready', name, map, repairs, origin, own: true }, seen);
  store.commands.notify(notices);
  if (!keep) return;
  // The map is on the page first: to write a large one down for the library takes a while.
  await new Promise((resolve) => setTimeout(resolve));
  const [library, opened] = [libraryOf(store), openedMap({ ...reading, view }, file)];
  await (openMap(store.getState()) === map ? library.keepOpened(opened) : library.keepBeside(opened));
}
