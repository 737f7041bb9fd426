import { nameWithout } from '#formats/file-ending.ts';
import { readFile } from '#formats/read-file.ts';
import { readAddress, settleAddress } from '#store/address.ts';
import { shortened } from '#store/shortened.ts';
import type { Store } from '#store/store.ts';
import { libraryOf, openedMap } from './library/page-library.ts';

/**
 * Opens a map, or the map that a picture carries, from a reader's own file, as it was looked at when it was saved.
 * What cannot be opened is said in a notice, and the map on the page stays as it is. Never rejects.
 */
export async function openFile(store: Store, file: File): Promise<void> {
  const { reading, view } = await readFile(file);
  const { commands } = store;
  if (!reading.ok && store.getState().document.status !== 'ready') {
    commands.show({ status: 'refused', name: file.name, refusal: reading.refusal });
    return;
  }
  if (!reading.ok) {
    const { place, message } = reading.refusal;
    commands.notify([`“${shortened(file.name)}” was not opened (${place}): ${message}`]);
    return;
  }
  const { map, repairs, origin = null } = reading;
  const { notices, ...seen } = settleAddress(map, readAddress(view), view);
  const name = nameWithout(file.name) || 'map';
  commands.show({ status: 'ready', name, map, repairs, origin, own: true }, seen);
  commands.notify(notices);
  await libraryOf(store).keepOpened(openedMap({ ...reading, view }, file.name));
}
