import { Resvg } from '@resvg/resvg-js';
import type { Filter } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { numberedStatements } from '#analysis/numbered-statements.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { element, escaped } from '#formats/xml.ts';
import { WEIGHTS } from '#picture/pdf/letter-files.ts';
import type { LetterPainter } from '#picture/pdf/letter-painter.ts';
import { type PdfFile, pdfFile } from '#picture/pdf/pdf-file.ts';
import type { SheetPaper, SheetsAlong } from '#picture/pdf/sheet-plan.ts';
import { trueType } from '#picture/pdf/true-type.ts';
import type { Picture } from '#picture/scene-svg.ts';
import { textWidth } from '#scene/measure.ts';
import { PALETTES } from '#scene/palette.ts';
import type { Theme } from '#scene/scene.ts';
import { letterFont, neededSubsets } from './letter-assets.ts';
import { missingLetters } from './missing-letters.ts';

export interface PdfWish {
  readonly paper: SheetPaper;
  readonly along: SheetsAlong;
  readonly outline: boolean;
  readonly theme: Theme;
}

/** A map's picture as PDF, by the very code of the page. */
export async function mapPdf(
  map: ArgumentMap,
  filter: Filter,
  picture: Picture,
  { paper, along, outline, theme }: PdfWish,
): Promise<PdfFile> {
  const shown = visibility(map, filter);
  const text = outline
    ? { map, chapters: numberedStatements(map, shown), filter: filterSentence(map, filter, shown) }
    : null;
  const letters = `${picture.svg(picture, null)}${outline ? JSON.stringify(map) : ''}`;
  const files = neededSubsets(letters).flatMap((subset) =>
    WEIGHTS.map(async (weight) => ({ weight, font: trueType(await letterFont(subset, weight)) })),
  );
  const order = {
    picture,
    title: map.title,
    language: map.language,
    paper,
    along,
    ground: theme === 'dark' || paper === 'fit' ? PALETTES[theme].background : null,
    outline: text,
    attached: [],
  };
  const missing = new Set(missingLetters(letters));
  const painter: LetterPainter = (line) =>
    [...line.text].some((letter) => missing.has(letter)) ? null : paintWithSystemFonts(line);
  return pdfFile(order, await Promise.all(files), painter);
}

const FINENESS = 5;

/** Draws a line with whatever fonts the machine has. */
const paintWithSystemFonts: LetterPainter = ({ text, size, weight, ink }) => {
  const advance = textWidth(text, size, weight);
  const [left, top] = [-size, -1.5 * size];
  const [width, height] = [advance + 4 * size, 2.4 * size];
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `${left} ${top} ${width} ${height}` },
    element('text', { 'font-size': size, 'font-weight': weight, fill: ink }, escaped(text)),
  );
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: FINENESS },
    font: { loadSystemFonts: true, defaultFontFamily: 'sans-serif' },
  }).render();
  const rgba = new Uint8ClampedArray(image.pixels);
  if (!rgba.some((value) => value !== 0)) return null;
  const pixels = { width: image.width, height: image.height, rgba };
  return { left, top, width: image.width / FINENESS, height: image.height / FINENESS, advance, pixels };
};
