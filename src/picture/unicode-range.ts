/** Those files of a font that a text needs. */
export function filesFor<F extends { readonly unicodeRange: string }>(
  files: readonly F[],
  text: string,
): readonly F[] {
  const letters = new Set(text);
  return files.filter(({ unicodeRange }) => rangeHolds(unicodeRange, letters));
}

/** Whether any of the characters is in a range as CSS writes it: `U+0000-00FF, U+0131`. */
export function rangeHolds(unicodeRange: string, characters: Iterable<string>): boolean {
  const spans = [...unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map((match) => {
    const first = Number.parseInt(match[1] ?? '', 16);
    return { first, last: match[2] === undefined ? first : Number.parseInt(match[2], 16) };
  });
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    if (spans.some(({ first, last }) => code >= first && code <= last)) return true;
  }
  return false;
}
