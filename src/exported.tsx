import { pageIn } from '#formats/exported-page.ts';
import { readBeside } from '#formats/read-beside.ts';
import { FONT_NAME } from '#picture/font-faces.ts';
import { followAddress } from '#store/follow-address.ts';
import type { Document } from '#store/state.ts';
import { putUpPage } from './page.tsx';

/** The program within a page that holds its map: there is no site behind it, and nothing is fetched. */
async function open(): Promise<void> {
  const page = pageIn(document);
  if (!page) return;
  for (const { url, unicodeRange } of page.fonts) {
    document.fonts.add(new FontFace(FONT_NAME, `url(${url})`, { weight: '200 900', unicodeRange }));
  }
  const store = putUpPage();
  const [reading] = await Promise.all([
    readBeside(new TextEncoder().encode(page.text)),
    document.fonts.ready,
  ]);
  if (!reading.ok) {
    store.commands.show({ status: 'refused', name: '', refusal: reading.refusal });
    return;
  }
  const { map, repairs } = reading;
  const held: Document = { status: 'ready', name: 'map', map, repairs, saved: page.saved };
  store.commands.show(held);
  // Back from a file that was opened in its place leads to the map of the page: there is no other.
  followAddress(store, window, { view: page.view, open: async () => held });
}

void open();
