import { PAPERS, type Paper } from '#picture/paper.ts';
import { SHEETS_ALONG, type SheetPaper, type SheetsAlong } from '#picture/pdf/sheet-plan.ts';
import { WORDS, type Words } from '#picture/plate.ts';
import { RASTER_FORMATS, type RasterFormat } from '#picture/raster-format.ts';

export const SUBJECTS = ['map', 'shown', 'view', 'selection'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const GROUNDS = ['page', 'light', 'dark', 'clear'] as const;
/** `page`: as on the screen; `clear`: what the picture lies on shows through. */
export type Ground = (typeof GROUNDS)[number];

const [PNG, ...OTHER_PIXELS] = RASTER_FORMATS;
export const FORMATS = [PNG, 'svg', 'pdf', ...OTHER_PIXELS] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a format is made of pixels. */
export function isRaster(format: Format): format is RasterFormat {
  return RASTER_FORMATS.some((one) => one === format);
}

/** Whether a map can travel in a file of the format. */
export function carries(format: Format): boolean {
  return format !== 'jpeg' && format !== 'webp';
}

export const SIZES = ['1', '2', '3', '4', 'width', 'paper'] as const;
/** Of a file of pixels: so many for each unit of the drawing, or a width, or what a paper takes. */
export type PictureSize = (typeof SIZES)[number];

export const FINENESSES = [150, 300, 600] as const;
/** Dots to the inch. */
export type Fineness = (typeof FINENESSES)[number];

export const WIDEST = 100_000;

export const SHEET_PAPERS: readonly SheetPaper[] = ['fit', ...PAPERS];

export const FURNITURE = ['title', 'filter', 'legend', 'source'] as const;
/** What can be printed around the drawing. */
export type Furniture = (typeof FURNITURE)[number];

export const CARGOES = ['map', 'shown', 'none'] as const;
/** The map that travels inside the picture, so that it opens here again. */
export type Cargo = (typeof CARGOES)[number];

/** How somebody wants a picture. */
export interface PictureChoice {
  readonly subject: Subject;
  readonly words: Words;
  readonly ground: Ground;
  readonly format: Format;
  readonly size: PictureSize;
  /** In pixels. */
  readonly width: number;
  readonly paper: Paper;
  readonly fineness: Fineness;
  readonly sheetPaper: SheetPaper;
  readonly sheets: SheetsAlong;
  /** Whether a PDF has the statements as text after the picture. */
  readonly outline: boolean;
  readonly around: readonly Furniture[];
  readonly cargo: Cargo;
}

const USUAL_CHOICE: PictureChoice = {
  subject: 'shown',
  words: 'text',
  ground: 'page',
  format: 'png',
  size: '2',
  width: 3000,
  paper: 'a4',
  fineness: 300,
  sheetPaper: 'a4',
  sheets: 1,
  outline: false,
  around: FURNITURE,
  cargo: 'map',
};

/** The choice as far as it can be had now: something may be selected or not, and browsers write different formats. */
export function possibleChoice(
  choice: PictureChoice,
  subjects: readonly Subject[],
  formats: readonly Format[],
): PictureChoice {
  const format = formats.includes(choice.format) ? choice.format : USUAL_CHOICE.format;
  const subject = subjects.includes(choice.subject) ? choice.subject : USUAL_CHOICE.subject;
  const ground = format === 'jpeg' && choice.ground === 'clear' ? 'page' : choice.ground;
  return { ...choice, subject, format, ground };
}

const KEY = 'counterpoint.picture';

/** What was chosen the last time; the usual where nothing is kept, or where it cannot be read. */
export function rememberedChoice(): PictureChoice {
  try {
    return choiceOf(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return USUAL_CHOICE;
  }
}

/** Keeps a choice for the next time, where the browser allows it. */
export function rememberChoice(choice: PictureChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Full or forbidden storage: then the next dialog starts with the usual choice.
  }
}

function choiceOf(kept: unknown): PictureChoice {
  if (typeof kept !== 'object' || kept === null) return USUAL_CHOICE;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const known = <T>(all: readonly T[], name: string, usual: T): T =>
    all.find((one) => one === fields.get(name)) ?? usual;
  const around = fields.get('around');
  const width = fields.get('width');
  return {
    subject: known(SUBJECTS, 'subject', USUAL_CHOICE.subject),
    words: known(WORDS, 'words', USUAL_CHOICE.words),
    ground: known(GROUNDS, 'ground', USUAL_CHOICE.ground),
    format: known(FORMATS, 'format', USUAL_CHOICE.format),
    size: known(SIZES, 'size', USUAL_CHOICE.size),
    width:
      typeof width === 'number' && width >= 1 && width <= WIDEST ? Math.round(width) : USUAL_CHOICE.width,
    paper: known(PAPERS, 'paper', USUAL_CHOICE.paper),
    fineness: known(FINENESSES, 'fineness', USUAL_CHOICE.fineness),
    sheetPaper: known(SHEET_PAPERS, 'sheetPaper', USUAL_CHOICE.sheetPaper),
    sheets: known(SHEETS_ALONG, 'sheets', USUAL_CHOICE.sheets),
    outline: fields.get('outline') === true,
    around: Array.isArray(around) ? FURNITURE.filter((one) => around.includes(one)) : USUAL_CHOICE.around,
    cargo: known(CARGOES, 'cargo', USUAL_CHOICE.cargo),
  };
}
