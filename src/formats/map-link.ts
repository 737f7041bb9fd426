import type { ArgumentMap } from '#domain/map.ts';
import type { Refusal } from '#domain/problem.ts';
import type { CarriedMap } from './carried-map.ts';
import { refuse } from './refusal.ts';
import { through } from './through-stream.ts';
import { writeMap } from './write-map.ts';

/** The version of how a map is packed into a link. Links are kept for years: what is read once is read for ever. */
const VERSION = '1';

/** No link unpacks to more bytes: those that are made here are far smaller. */
const MOST_BYTES = 1_000_000;

/** A map and how it is looked at, packed for a link: only letters, digits, “-”, “_” and one point. */
export async function packedForLink(map: ArgumentMap, view: string): Promise<string> {
  const text = `${view}\n${JSON.stringify(JSON.parse(writeMap(map)))}`;
  const bytes = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  );
  return `${VERSION}.${base64url(bytes ?? new Uint8Array())}`;
}

/** What `packedForLink` packed, or why it cannot be had. Never rejects. */
export async function unpackedFromLink(
  packed: string,
): Promise<
  { readonly ok: true; readonly carried: CarriedMap } | { readonly ok: false; readonly refusal: Refusal }
> {
  const [, version, body] = /^(\d{1,4})\.([\w-]+)$/.exec(packed) ?? [];
  if (version !== undefined && version !== VERSION) return refuse('link', PLACE, NEWER);
  try {
    const bytes = bytesOf(body ?? '');
    const text = await through(bytes, new DecompressionStream('deflate-raw'), MOST_BYTES);
    if (!text) return refuse('link', PLACE, TOO_LARGE);
    const words = new TextDecoder('utf-8', { fatal: true }).decode(text);
    const end = words.indexOf('\n');
    if (end === -1) return refuse('link', PLACE, DAMAGED);
    return { ok: true, carried: { view: words.slice(0, end), text: words.slice(end + 1) } };
  } catch {
    return refuse('link', PLACE, DAMAGED);
  }
}

const PLACE = 'the address, after “#map=”';
const DAMAGED =
  'The map in it is damaged: a part is missing, or was changed on the way. Copy the whole link once more, or ask for the map as a file.';
const TOO_LARGE =
  'The map in it unpacks to more than 1 MB, which no link that is made here does. It was left packed. Ask for the map as a file.';
const NEWER =
  'It was made by a newer version of this page. Load the page again, or ask for the map as a file.';

function base64url(bytes: Uint8Array): string {
  let signs = '';
  // In parts: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192) {
    signs += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Throws where it is no base64url. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
