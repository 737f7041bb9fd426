import { sourceLine } from '#analysis/source-line.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { CarriedMap } from './carried-map.ts';
import { writeMap } from './write-map.ts';

/** A file of a font inside a page: where it is fetched from, and its characters as in CSS. */
export interface CarriedFont {
  /** `data:font/woff2;base64,…` */
  readonly url: string;
  readonly unicodeRange: string;
}

/** What a page that opens without a site holds besides the program and the map. */
export interface PageExtras {
  /** How the map is looked at at first: the query of an address. */
  readonly view: string;
  /** The day on which it was saved, in words. */
  readonly saved: string;
  readonly fonts: readonly CarriedFont[];
}

/** The ids of the page's elements: the map, what goes with it, and the packed program. */
const MAP_ELEMENT = 'counterpoint-map';
const REST_ELEMENT = 'counterpoint-page';
export const PROGRAM_ELEMENT = 'counterpoint-program';

/** Where the built template of such a page stands, relative to the site. */
export const TEMPLATE_ADDRESS = 'reader.html';

/** What stands in the template for what differs from map to map. */
export const SLOTS = {
  language: '{{language}}',
  title: '{{title}}',
  source: '{{source}}',
  saved: '{{saved}}',
  data: '<!--{{data}}-->',
} as const;

/** The template with a map in it: one file that opens without a site. Null where it is no such template. */
export function exportedPage(template: string, map: ArgumentMap, extras: PageExtras): string | null {
  const source = sourceLine(map);
  const filled: Readonly<Record<keyof typeof SLOTS, string>> = {
    language: inMarkup(map.language),
    title: inMarkup(map.title),
    source: inMarkup(source && `Source: ${source}`),
    saved: inMarkup(`Saved on ${extras.saved}`),
    // Compact: whoever looks inside finds the map as JSON, and the file is as small as can be.
    data: `${script(MAP_ELEMENT, JSON.parse(writeMap(map)))}\n${script(REST_ELEMENT, extras)}`,
  };
  const names = Object.keys(SLOTS) as (keyof typeof SLOTS)[];
  if (names.some((name) => !template.includes(SLOTS[name]))) return null;
  // In one pass: what a map says may itself look like a slot.
  const slots = new RegExp(
    names.map((name) => SLOTS[name].replace(/[{}!<>-]/g, (sign) => `\\${sign}`)).join('|'),
    'g',
  );
  return template.replace(slots, (slot) => filled[names.find((name) => SLOTS[name] === slot) ?? 'data']);
}

/** What the page holds that this program runs in; null where that is none with a map. */
export function pageIn(document: Pick<Document, 'getElementById'>): (PageExtras & CarriedMap) | null {
  const text = document.getElementById(MAP_ELEMENT)?.textContent;
  if (!text) return null;
  return { text, ...extrasOf(document.getElementById(REST_ELEMENT)?.textContent ?? '') };
}

/** The map that such a page carries, from the text of its file; null where it carries none. */
export function mapInPage(html: string): CarriedMap | null {
  const text = contentOf(html, MAP_ELEMENT);
  return text === null ? null : { text, view: extrasOf(contentOf(html, REST_ELEMENT) ?? '').view };
}

function contentOf(html: string, id: string): string | null {
  const start = startOf(id);
  const from = html.indexOf(start);
  const end = html.indexOf('</script>', from);
  return from === -1 || end === -1 ? null : html.slice(from + start.length, end);
}

function extrasOf(json: string): PageExtras {
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  try {
    const { view, saved, fonts } = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const files = Array.isArray(fonts) ? (fonts as CarriedFont[]) : [];
    return { view: words(view), saved: words(saved), fonts: files };
  } catch {
    return { view: '', saved: '', fonts: [] };
  }
}

const startOf = (id: string): string => `<script type="application/json" id="${id}">`;

/** Data inside a page. Without a “<” nothing in it can end its element or begin a comment. */
function script(id: string, data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${startOf(id)}${json}</script>`;
}

function inMarkup(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\0/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
