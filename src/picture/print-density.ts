import { isPng, withChunk } from '#formats/png-chunks.ts';

const MILLIMETRES_PER_INCH = 25.4;

/**
 * A PNG or JPEG that says how many dots of it come to the inch, so that other programs print it as large as was meant.
 * Any other file as it is.
 */
export function withDensity(bytes: Uint8Array, dotsPerInch: number): Uint8Array {
  if (isPng(bytes)) return pngWithDensity(bytes, dotsPerInch);
  return isJfif(bytes) ? jpegWithDensity(bytes, dotsPerInch) : bytes;
}

/** As a chunk `pHYs` (W3C PNG, section 11.3.4.3), which counts dots to the metre. */
function pngWithDensity(bytes: Uint8Array, dotsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round((1000 * dotsPerInch) / MILLIMETRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return withChunk(bytes, { type: 'pHYs', data }, 'ahead');
}

/** Where the header of JFIF 1.02 has its unit and its two densities. */
const JFIF = { mark: 6, unit: 13, across: 14, down: 16, perInch: 1 } as const;

function isJfif(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0xff &&
    bytes[1] === 0xd8 &&
    [...'JFIF'].every((letter, i) => bytes[JFIF.mark + i] === letter.charCodeAt(0))
  );
}

function jpegWithDensity(bytes: Uint8Array, dotsPerInch: number): Uint8Array {
  const file = bytes.slice();
  const view = new DataView(file.buffer);
  file[JFIF.unit] = JFIF.perInch;
  view.setUint16(JFIF.across, Math.round(dotsPerInch));
  view.setUint16(JFIF.down, Math.round(dotsPerInch));
  return file;
}
