const MOST_CHARACTERS = 80;
/** File systems allow 255 bytes; the ending and a browser's " (1)" need some of them. */
const MOST_BYTES = 200;
const FALLBACK = 'argument-map';

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A file name that every system takes, without its ending, from any text: letters, digits, `.` and `_` of the
 * text, joined by hyphens; at most 80 characters and 200 bytes; `argument-map` where nothing is left.
 */
export function fileName(...parts: readonly string[]): string {
  const words = parts
    .join(' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/\.{2,}/g, '-');
  const name = shortened(trimmed(words));
  if (name === '') return FALLBACK;
  const [stem = ''] = name.split('.');
  return RESERVED.test(stem) ? shortened(`${FALLBACK}-${name}`) : name;
}

function shortened(name: string): string {
  const characters = [...name].slice(0, MOST_CHARACTERS);
  const bytes = new TextEncoder();
  while (bytes.encode(characters.join('')).length > MOST_BYTES) characters.pop();
  return trimmed(characters.join(''));
}

/** Without hyphens and dots at its ends: a dot first hides a file, a dot last is lost on Windows. */
function trimmed(text: string): string {
  return text.replace(/-{2,}/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}
