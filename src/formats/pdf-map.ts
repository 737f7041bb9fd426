import { CARRIED_CAP_BYTES, type CarriedMap } from './carried-map.ts';
import { through } from './through-stream.ts';

/** How this program begins the stream of an attached file. */
const ATTACHED = '/Type /EmbeddedFile ';
const HEAD = /^.{0,300}?\/Filter \/FlateDecode \/Length (\d{1,9}) >>\nstream\n/s;
/** What stands ahead of the bytes of an attached file is shorter than this. */
const MOST_HEAD = 400;

export function isPdf(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, '%PDF-');
}

/**
 * The map attached to a PDF that was saved here; null where there is none, or where another program has rewritten the
 * document. It says nothing of how the map was looked at.
 */
export async function mapInPdf(bytes: Uint8Array): Promise<CarriedMap | null> {
  for (let at = find(bytes, ATTACHED, 0); at !== -1; at = find(bytes, ATTACHED, at + 1)) {
    const head = HEAD.exec(String.fromCharCode(...bytes.subarray(at, at + MOST_HEAD)));
    if (!head) continue;
    const start = at + head[0].length;
    const text = await inflated(bytes.subarray(start, start + Number(head[1])));
    if (text?.includes('"counterpoint-map"')) return { text, view: '' };
  }
  return null;
}

async function inflated(bytes: Uint8Array): Promise<string | null> {
  try {
    const plain = await through(bytes, new DecompressionStream('deflate'), CARRIED_CAP_BYTES);
    return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return null;
  }
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
