import { Resvg } from '@resvg/resvg-js';
import { element, escaped } from '#formats/xml.ts';
import { foreignLetters } from '#picture/foreign-letters.ts';

/** A private character that no font has: it looks as all do that are missing. */
const NOBODYS = '\u{10fffd}';
const MACHINE = { loadSystemFonts: true };
const CELL = 32;
const ACROSS = 64;

/** The letters of a text that neither the bundled font nor any font of this machine holds. */
export function missingLetters(text: string, fonts = MACHINE): readonly string[] {
  const foreign = foreignLetters(text);
  if (foreign.length === 0) return [];
  const cells = [NOBODYS, ...foreign];
  const width = CELL * ACROSS;
  const height = CELL * Math.ceil(cells.length / ACROSS);
  const letters = cells.map((letter, i) => {
    const [x, y] = [CELL * (i % ACROSS) + CELL / 2, CELL * Math.floor(i / ACROSS) + 24];
    return element('text', { x, y, 'font-size': 18, 'text-anchor': 'middle' }, escaped(letter));
  });
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, letters);
  const { pixels } = new Resvg(svg, {
    font: { ...fonts, defaultFontFamily: 'sans-serif' },
  }).render();
  const looks = cells.map((_, i) => lookOf(pixels, width, i));
  return foreign.filter((_, i) => looks[i + 1] === looks[0] || looks[i + 1] === '');
}

/** What a cell shows, as text; "" for nothing. */
function lookOf(pixels: Uint8Array, width: number, cell: number): string {
  const [left, top] = [CELL * (cell % ACROSS), CELL * Math.floor(cell / ACROSS)];
  const inked: string[] = [];
  for (let y = 0; y < CELL; y += 1) {
    for (let x = 0; x < CELL; x += 1) {
      const opacity = pixels[4 * ((top + y) * width + left + x) + 3] ?? 0;
      if (opacity > 0) inked.push(`${y},${x},${opacity}`);
    }
  }
  return inked.join(' ');
}
