import { nameWithout } from '#formats/file-ending.ts';
import { readFile } from '#formats/read-file.ts';
import { readAddress, settleAddress } from '#store/address.ts';
import { shortened } from '#store/shortened.ts';
import type { Store } from '#store/store.ts';

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
  const { map, repairs } = reading;
  commands.show({ status: 'ready', name: nameWithout(file.name) || 'map', map, repairs, own: true });
  const { notices, ...seen } = settleAddress(map, readAddress(view), view);
  commands.restore(seen);
  commands.notify(notices);
}
