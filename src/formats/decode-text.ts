import { looksBinary } from './foreign-file.ts';
import { CUT_OFF, done, refuse, type Step } from './refusal.ts';
import { placeIn } from './text-place.ts';

/** The largest file that is read: 10 MB. Callers that know a file's size refuse before reading it. */
export const FILE_CAP_BYTES = 10_000_000;

/** The refusal of a file of this size, or undefined where it can be read. */
function tooLarge(bytes: number): ReturnType<typeof refuse> | undefined {
  if (bytes <= FILE_CAP_BYTES) return undefined;
  const size = Math.ceil(bytes / 1e5) / 10;
  return refuse('too-large', 'whole file', `The file has ${size} MB; files of up to 10 MB can be opened.`);
}

/**
 * The text of a file: UTF-8, or UTF-16 that starts with its mark; without the mark at the start.
 * Anything else is refused: reading it in a guessed encoding would silently change its words.
 */
export function decodeText(input: string | Uint8Array): Step<string> {
  const oversize = tooLarge(typeof input === 'string' ? input.length : input.byteLength);
  if (oversize) return oversize;
  if (typeof input === 'string') return checked(input.startsWith('\uFEFF') ? input.slice(1) : input);
  const binary = looksBinary(input);
  if (binary) {
    return refuse('foreign', 'start of the file', `This looks like ${binary}, not like a map file.`);
  }
  const encoding = encodingOf(input);
  try {
    return checked(new TextDecoder(encoding, { fatal: true }).decode(input));
  } catch {
    if (endsInsideCharacter(input, encoding)) {
      return refuse('not-json', 'end of the file', CUT_OFF);
    }
    const lenient = new TextDecoder(encoding).decode(input);
    const place = placeIn(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
    return refuse(
      'not-text',
      place,
      `The file is not ${encoding.toUpperCase()} text: a character cannot be read. Save it as UTF-8 and open it again.`,
    );
  }
}

/** All characters can be read but the last, which lacks bytes. */
function endsInsideCharacter(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function checked(text: string): Step<string> {
  const nul = text.indexOf('\0');
  if (nul === -1) return done(text);
  return refuse(
    'not-text',
    placeIn(text, nul),
    'The file contains a NUL character, so it is damaged or not a UTF-8 text. Save it as UTF-8 and open it again.',
  );
}
