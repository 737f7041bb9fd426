import { CARRIED, CARRIED_CAP_BYTES, type CarriedMap, packed, unpacked } from './carried-map.ts';
import { type PngChunk, pngChunks, withChunk } from './png-chunks.ts';
import { through } from './through-stream.ts';

/** What stands in an international text chunk before its text: name, compressed, by deflate, no language, no translation. */
const HEAD = new Uint8Array([...new TextEncoder().encode(CARRIED), 0, 1, 0, 0, 0]);

/** The PNG with a map inside, as a compressed text chunk that picture programs keep or pass over. */
export async function pngWithMap(png: Uint8Array, carried: CarriedMap): Promise<Uint8Array> {
  return withChunk(png, await chunkOf(carried));
}

/** By how many bytes a map makes a PNG larger. */
export async function bytesInPng(carried: CarriedMap): Promise<number> {
  const { data } = await chunkOf(carried);
  return data.length + 12;
}

async function chunkOf(carried: CarriedMap): Promise<PngChunk> {
  const text = new TextEncoder().encode(packed(carried));
  const deflated = await through(text, new CompressionStream('deflate'), Number.POSITIVE_INFINITY);
  return { type: 'iTXt', data: new Uint8Array([...HEAD, ...(deflated ?? [])]) };
}

/** The map that a PNG carries; null where it carries none, or one that has been damaged or is larger than a map may be. */
export async function mapInPng(png: Uint8Array): Promise<CarriedMap | null> {
  const chunk = pngChunks(png).find(
    ({ type, data }) => type === 'iTXt' && HEAD.every((byte, i) => data[i] === byte),
  );
  if (!chunk) return null;
  try {
    const bytes = await through(
      chunk.data.subarray(HEAD.length),
      new DecompressionStream('deflate'),
      CARRIED_CAP_BYTES,
    );
    return bytes && unpacked(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
