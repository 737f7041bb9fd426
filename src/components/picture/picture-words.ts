import type {
  Cargo,
  Format,
  Furniture,
  Ground,
  PictureSize,
  Subject,
} from '#components/picture/picture-choice.ts';
import type { TakenFactor } from '#picture/canvas-limit.ts';
import type { SheetPaper, SheetPlan } from '#picture/pdf/sheet-plan.ts';
import type { Words } from '#picture/plate.ts';
import type { Size } from '#scene/geometry.ts';

export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  map: 'Whole map',
  shown: 'What is shown',
  view: 'The view',
  selection: 'Selection',
};
export const WORDS_WORDS: Readonly<Record<Words, string>> = { label: 'Short labels', text: 'Full sentences' };
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  page: 'As on screen',
  light: 'Light',
  dark: 'Dark',
  clear: 'Clear',
};
export const FORMAT_WORDS: Readonly<Record<Format, string>> = {
  png: 'PNG',
  svg: 'SVG',
  pdf: 'PDF',
  jpeg: 'JPEG',
  webp: 'WebP',
};
export const SIZE_WORDS: Readonly<Record<PictureSize, string>> = {
  1: '1×',
  2: '2×',
  3: '3×',
  4: '4×',
  width: 'Width',
  paper: 'Paper',
};
export const PAPER_WORDS: Readonly<Record<SheetPaper, string>> = {
  fit: 'To fit',
  a4: 'A4',
  a3: 'A3',
  letter: 'Letter',
};
export const FURNITURE_WORDS: Readonly<Record<Furniture, string>> = {
  title: 'Title',
  filter: 'Filter in words',
  legend: 'Legend',
  source: 'Source and date',
};

export const CARGO_WORDS: Readonly<Record<Cargo, string>> = {
  map: 'All of it',
  shown: 'The shown part',
  none: 'No map',
};

const number = new Intl.NumberFormat('en');

/** "4,652 × 3,116 pixels". */
export function sizeWords({ width, height }: Size): string {
  return `${number.format(width)} × ${number.format(height)} pixels`;
}

/** Why the picture is smaller than wanted; "" where it is not. */
export function reducedWords({ factor, reduced }: TakenFactor, size: PictureSize): string {
  if (!reduced) return '';
  const large = size === 'width' || size === 'paper' ? 'so large' : `at ${SIZE_WORDS[size]}`;
  return (
    `A browser cannot hold this picture ${large}. ` +
    `The largest possible factor, ${number.format(factor)}, is used; an SVG has no such limit.`
  );
}

/** On how many sheets a picture comes: "4 sheets of A3, 2 × 2". */
export function sheetWords({ columns, rows, sheet }: SheetPlan, paper: SheetPaper): string {
  if (paper === 'fit') {
    const centimetres = (points: number): string => number.format(Math.round((points / 72) * 25.4) / 10);
    return `One sheet, ${centimetres(sheet.width)} × ${centimetres(sheet.height)} cm`;
  }
  const count = columns * rows;
  if (count === 1) return `One sheet of ${PAPER_WORDS[paper]}`;
  return `${count} sheets of ${PAPER_WORDS[paper]}, ${columns} × ${rows}`;
}

/** In print, letters below this many points are for young eyes. */
const LEAST_POINTS = 5;

/** How large the words are in print; with advice where that is too small. */
export function printedWords(points: number, paper: SheetPaper): string {
  const size = `Its words are ${number.format(Math.round(points * 10) / 10)} points high.`;
  if (points >= LEAST_POINTS || paper === 'fit') return size;
  return `${size} Larger paper, more sheets or short labels make them easier to read.`;
}

/** "3.2 MB". */
export function fileSizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${number.format(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${number.format(Math.round(bytes / 100_000) / 10)} MB`;
}

/** What a map inside the picture is good for, and what it costs. */
export function cargoWords(cargo: Cargo, bytes: number | null, format: Format): string {
  if (cargo === 'none') return 'The picture is only a picture.';
  if (format === 'pdf')
    return 'It is attached to the PDF. Dropped on this page, the PDF opens as a map again.';
  const size = bytes === null ? '' : ` It adds ${fileSizeWords(bytes)}.`;
  return `Dropped on this page, the picture opens as a map again.${size}`;
}
