const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One part of a PNG file (W3C PNG, section 5.3): its type of four letters, and what it holds. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return bytes.length >= SIGNATURE.length && SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The chunks of a PNG file up to where it is damaged. Their check sums are not checked: what they hold is, by its reader. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** The length of the first chunk, which every PNG begins with, its size and kind. */
const HEADER = 25;

/**
 * The file with one chunk more: right before its end, or ahead of the pixels, where those that say how these are meant
 * have to stand. The bytes themselves where they are no PNG.
 */
export function withChunk(
  bytes: Uint8Array,
  { type, data }: PngChunk,
  where: 'end' | 'ahead' = 'end',
): Uint8Array {
  const at = where === 'end' ? bytes.length - 12 : SIGNATURE.length + HEADER;
  if (!isPng(bytes) || bytes.length < SIGNATURE.length + HEADER + 12) return bytes;
  const file = new Uint8Array(bytes.length + 12 + data.length);
  file.set(bytes.subarray(0, at));
  const view = new DataView(file.buffer);
  view.setUint32(at, data.length);
  file.set(new TextEncoder().encode(type), at + 4);
  file.set(data, at + 8);
  view.setUint32(at + 8 + data.length, crc(file.subarray(at + 4, at + 8 + data.length)));
  file.set(bytes.subarray(at), at + 12 + data.length);
  return file;
}

/** The check sum of a chunk (W3C PNG, annex D), which is that of a ZIP file too. */
export function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
