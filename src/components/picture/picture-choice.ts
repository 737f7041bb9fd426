import { WORDS, type Words } from '#picture/plate.ts';

export const SUBJECTS = ['map', 'shown', 'view'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const GROUNDS = ['page', 'light', 'dark'] as const;
/** `page`: as on the screen. */
export type Ground = (typeof GROUNDS)[number];

export const FORMATS = ['png', 'svg'] as const;
export type Format = (typeof FORMATS)[number];

export const FACTORS = [1, 2, 3, 4] as const;
export type Factor = (typeof FACTORS)[number];

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
  readonly factor: Factor;
  readonly around: readonly Furniture[];
  readonly cargo: Cargo;
}

const USUAL_CHOICE: PictureChoice = {
  subject: 'shown',
  words: 'text',
  ground: 'page',
  format: 'png',
  factor: 2,
  around: FURNITURE,
  cargo: 'map',
};

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
  return {
    subject: known(SUBJECTS, 'subject', USUAL_CHOICE.subject),
    words: known(WORDS, 'words', USUAL_CHOICE.words),
    ground: known(GROUNDS, 'ground', USUAL_CHOICE.ground),
    format: known(FORMATS, 'format', USUAL_CHOICE.format),
    factor: known(FACTORS, 'factor', USUAL_CHOICE.factor),
    around: Array.isArray(around) ? FURNITURE.filter((one) => around.includes(one)) : USUAL_CHOICE.around,
    cargo: known(CARGOES, 'cargo', USUAL_CHOICE.cargo),
  };
}
