/** Characters that a label made from a text may have, with its "…". */
const LABEL_LENGTH = 40;

/** A label of at most 40 characters from a longer text: its first line, cut at a word boundary, with "…" where it was cut. */
export function shortLabel(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = Array.from(line.slice(0, 4 * LABEL_LENGTH));
  if (characters.length <= LABEL_LENGTH && line.length <= 4 * LABEL_LENGTH) return line;
  const room = characters.slice(0, LABEL_LENGTH - 1).join('');
  const next = characters[LABEL_LENGTH - 1];
  const boundary = next === ' ' ? room.length : room.lastIndexOf(' ');
  return `${(boundary > 0 ? room.slice(0, boundary) : room).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
