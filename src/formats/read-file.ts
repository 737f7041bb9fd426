import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import type { CarriedMap } from './carried-map.ts';
import { FILE_CAP_BYTES } from './decode-text.ts';
import { mapInPage } from './exported-page.ts';
import { isPdf, mapInPdf } from './pdf-map.ts';
import { isPng } from './png-chunks.ts';
import { mapInPng } from './png-map.ts';
import { readBeside, readFilesBeside } from './read-beside.ts';
import { refuse } from './refusal.ts';
import { mapInSvg } from './svg-map.ts';

/** What a file opens as, and how it was looked at where the file says so. */
export interface FileReading {
  readonly reading: Reading<ArgumentMap>;
  /** The query of an address; "" where the file says nothing. */
  readonly view: string;
}

/** A file, or what was pasted in place of one. */
export type NamedFile = Blob & { readonly name?: string };

/** Pictures are larger than the maps inside. */
const PICTURE_CAP_BYTES = 10 * FILE_CAP_BYTES;

/** Reads a file by what is in it, whatever it is called: a map, or a picture or a page that carries one. Never rejects. */
export async function readFile(file: NamedFile): Promise<FileReading> {
  try {
    if (file.size > PICTURE_CAP_BYTES) return tooLarge(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const carried = await carriedIn(bytes);
    if (!carried) {
      const picture = isPng(bytes) || isPdf(bytes);
      return alone(picture ? refuse('foreign', 'whole file', NO_MAP) : await readBeside(bytes, file.name));
    }
    return { reading: await readBeside(new TextEncoder().encode(carried.text)), view: carried.view };
  } catch {
    return alone(refuse('unreadable', 'whole file', GONE));
  }
}

/** Reads files that make one map together, such as tables of statements and of steps. Never rejects. */
export async function readFiles(files: readonly [NamedFile, ...NamedFile[]]): Promise<FileReading> {
  const [first, ...more] = files;
  const large = files.find(({ size }) => size > FILE_CAP_BYTES);
  if (large) return tooLarge(large);
  const named = async (file: NamedFile) => ({
    input: new Uint8Array(await file.arrayBuffer()),
    name: file.name ?? '',
  });
  try {
    return alone(await readFilesBeside([await named(first), ...(await Promise.all(more.map(named)))]));
  } catch {
    return alone(refuse('unreadable', 'whole file', GONE));
  }
}

function tooLarge({ size }: NamedFile): FileReading {
  const words = `The file has ${Math.round(size / 1e6)} MB; files of up to 10 MB can be opened.`;
  return alone(refuse('too-large', 'whole file', words));
}

const GONE = 'The file could not be read. It may have been moved or deleted.';

const NO_MAP =
  'This picture carries no map. Pictures and PDFs that were saved here with a map inside open again, as long as no other program has changed them.';

async function carriedIn(bytes: Uint8Array): Promise<CarriedMap | null> {
  if (isPng(bytes)) return mapInPng(bytes);
  if (isPdf(bytes)) return mapInPdf(bytes);
  const text = markupOf(bytes);
  return mapInSvg(text) ?? mapInPage(text);
}

/** The text of a file that may be an SVG document or a page; "" for any other. */
function markupOf(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 400));
  return /<svg|<!doctype html/i.test(head) ? new TextDecoder().decode(bytes) : '';
}

function alone(reading: Reading<ArgumentMap>): FileReading {
  return { reading, view: '' };
}
