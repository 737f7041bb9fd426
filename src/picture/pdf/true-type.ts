/** What PDF has to know of a font file. Lengths are in thousandths of an em. */
export interface TrueType {
  readonly bytes: Uint8Array;
  /** Which glyph draws a character, by its code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  readonly advance: (glyph: number) => number;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
}

/** Reads a TrueType font; throws where it lacks what every such font has. */
export function trueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const place = tables.get(tag);
    if (!place) throw new Error(`The font has no table ${tag}.`);
    return place.at;
  };
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const em = view.getUint16(head + 18);
  const thousandths = (units: number): number => Math.round((units * 1000) / em);
  const advances = view.getUint16(hhea + 34);
  const edge = (offset: number): number => thousandths(view.getInt16(head + offset));
  return {
    bytes,
    glyphs: glyphsOf(view, table('cmap')),
    advance: (glyph) => thousandths(view.getUint16(hmtx + 4 * Math.min(glyph, advances - 1))),
    ascent: thousandths(view.getInt16(hhea + 4)),
    descent: thousandths(view.getInt16(hhea + 6)),
    box: [edge(36), edge(38), edge(40), edge(42)],
  };
}

interface Table {
  readonly at: number;
  readonly length: number;
}

function tablesOf(view: DataView): ReadonlyMap<string, Table> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
      return [tag, { at: view.getUint32(at + 8), length: view.getUint32(at + 12) }];
    }),
  );
}

/** The characters of the first table of a kind that is read here: 12 holds all of Unicode, 4 its first plane. */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const count = view.getUint16(cmap + 2);
  const places = Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 4 + 8 * i + 4));
  const long = places.find((at) => view.getUint16(at) === 12);
  if (long !== undefined) return longGlyphs(view, long);
  const short = places.find((at) => view.getUint16(at) === 4);
  if (short === undefined) throw new Error('The font’s characters cannot be read.');
  return shortGlyphs(view, short);
}

function longGlyphs(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const groups = view.getUint32(at + 12);
  for (let group = 0; group < groups; group++) {
    const place = at + 16 + 12 * group;
    const [first, last] = [view.getUint32(place), view.getUint32(place + 4)];
    const glyph = view.getUint32(place + 8);
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function shortGlyphs(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const twice = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice];
  for (let segment = 0; segment < twice; segment += 2) {
    const [first, last] = [view.getUint16(at + starts + segment), view.getUint16(at + ends + segment)];
    const delta = view.getUint16(at + deltas + segment);
    const offset = view.getUint16(at + offsets + segment);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      // An offset counts from its own place in the table.
      const found =
        offset === 0 ? code : view.getUint16(at + offsets + segment + offset + 2 * (code - first));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** What a PDF draws letters from; the rest, such as names and kerning, it does not read. */
const NEEDED = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The font without what a PDF does not read. */
export function lean(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [...tablesOf(view)].filter(([tag]) => NEEDED.includes(tag));
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const start = 12 + 16 * kept.length;
  const all = new Uint8Array(kept.reduce((sum, [, { length }]) => sum + padded(length), start));
  const out = new DataView(all.buffer);
  out.setUint32(0, view.getUint32(0));
  const power = 2 ** Math.floor(Math.log2(kept.length));
  [kept.length, power * 16, Math.log2(power), (kept.length - power) * 16].forEach((value, i) => {
    out.setUint16(4 + 2 * i, value);
  });
  let at = start;
  kept.forEach(([tag, { at: from, length }], i) => {
    const entry = 12 + 16 * i;
    for (const [k, letter] of [...tag].entries()) out.setUint8(entry + k, letter.charCodeAt(0));
    all.set(bytes.subarray(from, from + length), at);
    let sum = 0;
    for (let k = 0; k < padded(length); k += 4) sum = (sum + out.getUint32(at + k)) >>> 0;
    out.setUint32(entry + 4, sum);
    out.setUint32(entry + 8, at);
    out.setUint32(entry + 12, length);
    at += padded(length);
  });
  return all;
}
