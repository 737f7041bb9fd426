import { CARRIED, type CarriedMap, packed, unpacked } from './carried-map.ts';
import { element, escaped } from './xml.ts';

/** The two characters that XML forbids and JSON does not write as numbers by itself. */
const FORBIDDEN = /[\ufffe\uffff]/g;

/** A map as the metadata of an SVG document: what XML cannot hold is written as JSON writes it, so nothing is lost. */
export function svgMetadata(carried: CarriedMap): string {
  const json = packed(carried).replace(FORBIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  // Quotation marks may stand in a text as they are; escaped, they would make up half of the file.
  return element('metadata', { id: CARRIED }, escaped(json).replaceAll('&quot;', '"'));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** The map that an SVG document carries; null where it carries none, or one that has been damaged. */
export function mapInSvg(svg: string): CarriedMap | null {
  const start = new RegExp(`<metadata\\b[^>]*\\bid=["']${CARRIED}["'][^>]*>`).exec(svg);
  if (!start) return null;
  const from = start.index + start[0].length;
  const end = svg.indexOf('</metadata>', from);
  if (end === -1) return null;
  const json = svg
    .slice(from, end)
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? entity);
  return unpacked(json);
}
