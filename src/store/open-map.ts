import type { ArgumentMap } from '#domain/map.ts';
import type { Reading, Refusal } from '#domain/problem.ts';
import { readBeside } from '#formats/read-beside.ts';
import type { ShippedLayouts } from '#scene/layout/shipped-layouts.ts';
import { requested } from '#store/early-request.ts';
import { layoutsAddress, mapAddress, ownName } from '#store/shipped-maps.ts';
import { shortened } from '#store/shortened.ts';
import type { Document } from '#store/state.ts';

const NAME = /^[\p{L}\p{N}_-]{1,80}$/u;

/** Reads a map that ships with the program, by name. Never rejects: what goes wrong is a refusal in words. */
export async function openShippedMap(name: string): Promise<Reading<ArgumentMap>> {
  const own = ownName(name);
  if (own !== null) {
    return refused(
      'closed-file',
      'the address',
      `“${shortened(own)}” was opened from a file, which an address cannot hold. Open the file once more, or drop it on this page.`,
    );
  }
  if (!NAME.test(name)) {
    return refused(
      'not-found',
      'the address',
      `“${name.slice(0, 40)}” cannot be the name of a map. Names are letters, digits, “-” and “_”.`,
    );
  }
  const place = mapAddress(name);
  try {
    const response = await requested(place);
    // A server for single-page programs answers with its own page where there is no such file.
    if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
      return refused(
        'not-found',
        place,
        `There is no map called “${name}” here. Check the spelling in the address.`,
      );
    }
    return await readBeside(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return refused(
      'unreadable',
      place,
      'The file could not be loaded. Check the connection and load the page again.',
    );
  }
}

/** Opens a map that ships, with its layouts, as what a page shows. Never rejects. */
export async function openDocument(name: string, made = shippedLayouts(name)): Promise<Document> {
  const [reading, layouts] = await Promise.all([openShippedMap(name), made]);
  return reading.ok
    ? { status: 'ready', name, map: reading.map, repairs: reading.repairs, layouts }
    : { status: 'refused', name, refusal: reading.refusal };
}

/** The layouts that were made for a shipped map; null where there are none. Never rejects. */
export async function shippedLayouts(name: string): Promise<ShippedLayouts | null> {
  if (!NAME.test(name)) return null;
  try {
    const response = await requested(layoutsAddress(name));
    return response.ok ? ((await response.json()) as ShippedLayouts) : null;
  } catch {
    return null;
  }
}

function refused(reason: Refusal['reason'], place: string, message: string): Reading<ArgumentMap> {
  return { ok: false, refusal: { kind: 'refusal', reason, place, message } };
}
