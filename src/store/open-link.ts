import { unpackedFromLink } from '#formats/map-link.ts';
import { readBeside } from '#formats/read-beside.ts';
import { MAP_FRAGMENT } from '#store/map-fragment.ts';
import type { Document } from '#store/state.ts';

/** Opens the map that the fragment of an address holds, as a copy. Never rejects: what goes wrong is a refusal in words. */
export async function openLink(
  fragment: string,
): Promise<{ readonly document: Document; readonly view: string }> {
  const unpacked = await unpackedFromLink(fragment.slice(MAP_FRAGMENT.length));
  const reading = unpacked.ok ? await readBeside(new TextEncoder().encode(unpacked.carried.text)) : unpacked;
  if (!reading.ok) {
    return { document: { status: 'refused', name: '', refusal: reading.refusal }, view: '' };
  }
  const { map, repairs } = reading;
  const document: Document = { status: 'ready', name: 'map', map, repairs, link: fragment };
  return { document, view: unpacked.ok ? unpacked.carried.view : '' };
}
