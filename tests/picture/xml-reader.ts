/** An element of a document. `text` is all that stands directly in it, its references resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME = /^[A-Za-z_][\w.:-]*/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads XML as strictly as its standard asks, which a lenient reader such as a browser's for HTML does not. Knows
 * elements, attributes and references, which is all that a picture is made of; throws with the place where it is wrong.
 */
export function readXml(source: string): XmlElement {
  const forbidden = FORBIDDEN.exec(source);
  if (forbidden) throw new Error(`U+${source.codePointAt(forbidden.index)?.toString(16)} is forbidden`);
  let at = 0;
  const wrong = (what: string): never => {
    throw new Error(`${what} at ${at}: ${source.slice(at, at + 60)}`);
  };
  const take = (part: string): void => {
    if (!source.startsWith(part, at)) wrong(`expected ${part}`);
    at += part.length;
  };
  const name = (): string => {
    const [found = ''] = NAME.exec(source.slice(at, at + 80)) ?? [];
    if (found === '') wrong('expected a name');
    at += found.length;
    return found;
  };
  const attributes = (): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    while (/\s/.test(source[at] ?? '')) {
      at += 1;
      const key = name();
      if (found.has(key)) wrong(`${key} twice`);
      take('="');
      const end = source.indexOf('"', at);
      const raw = source.slice(at, end);
      if (end < 0 || /[<\t\n\r]/.test(raw)) wrong('unescaped character in an attribute');
      found.set(key, resolved(raw, wrong));
      at = end + 1;
    }
    return found;
  };
  const element = (): XmlElement => {
    take('<');
    const own = name();
    const given = attributes();
    if (source.startsWith('/>', at)) {
      at += 2;
      return { name: own, attributes: given, children: [], text: '' };
    }
    take('>');
    const children: XmlElement[] = [];
    let text = '';
    while (!source.startsWith('</', at)) {
      if (at >= source.length) wrong(`${own} is not closed`);
      if (source[at] === '<') {
        children.push(element());
        continue;
      }
      const end = source.indexOf('<', at);
      const raw = source.slice(at, end < 0 ? undefined : end);
      if (raw.includes(']]>')) wrong(']]> in a text');
      text += resolved(raw, wrong);
      at = end < 0 ? source.length : end;
    }
    take(`</${own}>`);
    return { name: own, attributes: given, children, text };
  };
  const root = element();
  if (at !== source.length) wrong('something after the end');
  return root;
}

function resolved(raw: string, wrong: (what: string) => never): string {
  return raw.replace(/&(?:#(\d+);|(\w+);)?/g, (reference, code?: string, word?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    return ENTITIES.get(word ?? '') ?? wrong(`${reference} is no reference`);
  });
}

/** The element and everything in it, in the order of the document. */
export function allOf(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(allOf)];
}

/** The first element that has the class. */
export function ofClass(root: XmlElement, className: string): XmlElement | undefined {
  return allOf(root).find((one) => one.attributes.get('class')?.split(' ').includes(className));
}

/** What stands in the `text` elements, in the order of the document. */
export function wordsIn(root: XmlElement): readonly string[] {
  return allOf(root)
    .filter((one) => one.name === 'text')
    .map((one) => one.text);
}
