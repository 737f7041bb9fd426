import { crc } from './png-chunks.ts';

/** Of files that are compressed already: they are only put one behind the other (APPNOTE.TXT, 4.3). */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** The first day that ZIP knows: a file with the same content is the same file. */
const FIRST_DAY = 0x21;

/** Files together in a ZIP file, uncompressed. */
export function zipFile(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const letters = new TextEncoder().encode(name);
    const about = [VERSION, FLAGS, 0, 0, FIRST_DAY];
    const sizes = [crc(bytes), bytes.length, bytes.length];
    const head = record(0x04034b50, about, sizes, [letters.length, 0], [], letters);
    const entry = record(
      0x02014b50,
      [VERSION, ...about],
      sizes,
      [letters.length, 0, 0, 0, 0],
      [0, at],
      letters,
    );
    parts.push(head, bytes.slice());
    directory.push(entry);
    at += head.length + bytes.length;
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = record(0x06054b50, [0, 0, files.length, files.length], [length, at], [0], [], new Uint8Array());
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

/** A signature, then numbers of two, four, two and four bytes, the least significant first, then bytes. */
function record(
  signature: number,
  twos: readonly number[],
  fours: readonly number[],
  moreTwos: readonly number[],
  moreFours: readonly number[],
  letters: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const length = 4 + 2 * (twos.length + moreTwos.length) + 4 * (fours.length + moreFours.length);
  const bytes = new Uint8Array(length + letters.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (value: number, size: 2 | 4): void => {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  };
  put(signature, 4);
  for (const value of twos) put(value, 2);
  for (const value of fours) put(value, 4);
  for (const value of moreTwos) put(value, 2);
  for (const value of moreFours) put(value, 4);
  bytes.set(letters, at);
  return bytes;
}
