/** Text and attributes as XML, valid for every string that a map can hold. */

/** Everything outside XML 1.0's `Char`: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** The text without the characters that XML forbids, escaped for content and for a quoted attribute alike. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES.get(character) ?? '');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attributes that are `undefined` are left out; `content` is markup already. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] | string = '',
): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += ` ${key}="${typeof value === 'number' ? decimal(value) : escaped(value)}"`;
  }
  const inside = typeof content === 'string' ? content : content.join('');
  return inside === '' ? `<${head}/>` : `<${head}>${inside}</${name}>`;
}

/** A number for an attribute: two decimals; 0 for what is no finite number. */
export function decimal(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}
