import { SaxesParser } from 'saxes';
import type { Place } from '#domain/problem.ts';
import { Refused } from '#formats/imports/import-log.ts';
import { CUT_OFF } from '#formats/refusal.ts';

/** An element of a document. Names are without their prefix; `text` is all that stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly place: Place;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/** Elements may lie this deep in each other. */
const DEPTH_CAP = 200;

/**
 * The root element of an XML text. Nothing is fetched and no entity but XML's own five is known, so what a DOCTYPE
 * declares is never looked at; a reference to it is refused like any other fault, with line and column.
 */
export function xmlTree(source: string): XmlElement {
  const parser = new SaxesParser();
  const open: Open[] = [];
  const roots: Open[] = [];
  const here = (): Place => `line ${parser.line}, column ${parser.column + 1}`;
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    if (/unclosed|unexpected end/i.test(message)) throw new Refused(here(), CUT_OFF, 'not-json');
    throw new Refused(here(), `The file is not sound XML: ${message}. Try to export it anew.`, 'not-json');
  });
  let start: Place = '';
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and one character more, which may be the end of the line.
    const column = parser.column - name.length - 1;
    start = column > 0 ? `line ${parser.line}, column ${column}` : `line ${parser.line - 1}`;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === DEPTH_CAP)
      throw new Refused(
        here(),
        `Elements lie more than ${DEPTH_CAP} deep in each other; no map is like that.`,
        'too-deep',
      );
    const own = new Map<string, string>();
    for (const key of Object.keys(attributes)) own.set(localName(key), String(attributes[key]));
    const element: Open = { name: localName(name), attributes: own, children: [], text: '', place: start };
    open.at(-1)?.children.push(element);
    if (open.length === 0) roots.push(element);
    open.push(element);
  });
  const add = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  const [root] = roots;
  if (!root) throw new Refused('end of the file', CUT_OFF, 'not-json');
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether the first element of a text is one of this name. Looks at the beginning only. */
export function startsWithElement(text: string, name: string): boolean {
  const start = text.slice(0, 20_000);
  if (!/^\s*</.test(start)) return false;
  const first = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(start.replace(/<!--.*?(?:-->|$)/gs, ''))?.[1];
  return first === name;
}

/** The children of this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The element and everything in it, in the order of the document. */
export function* within(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) waiting.push(child);
  }
}
