const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/**
 * The words that an analysed text marks, by the node that they are marked for: OVA puts them into
 * `<span id="node12">…</span>`. Nothing of the markup is kept.
 */
export function markedWords(html: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const part of html.split(/<span\b/i).slice(1)) {
    const end = part.indexOf('>');
    const close = part.search(/<\/span\s*>/i);
    if (end < 0 || close < end) continue;
    const id = /\bid\s*=\s*["']?(?:node)?([^"'\s>]+)/i.exec(part.slice(0, Math.min(end, 400)))?.[1];
    const text = plainText(part.slice(end + 1, close));
    if (id !== undefined && /\S/.test(text) && !words.has(id)) words.set(id, text);
  }
  return words;
}

/** The text of a piece of HTML: tags left out, line breaks and the common references resolved. */
export function plainText(html: string): string {
  return html
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (reference, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(name) ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
