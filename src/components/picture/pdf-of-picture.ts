import { numberedStatements } from '#analysis/numbered-statements.ts';
import type { Visibility } from '#analysis/visibility.ts';
import type { PictureChoice } from '#components/picture/picture-choice.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { paintOnCanvas } from '#picture/pdf/canvas-painter.ts';
import { letterFiles } from '#picture/pdf/letter-files.ts';
import { type PdfFile, pdfFile } from '#picture/pdf/pdf-file.ts';
import type { Picture } from '#picture/scene-svg.ts';

/** What a PDF takes beside its picture. */
export interface PdfContent {
  readonly map: ArgumentMap;
  readonly part: Visibility;
  readonly sentence: string;
  /** The colour of its sheets; null for white ones. */
  readonly ground: string | null;
  /** The text of the map that is attached; null for none. */
  readonly attached: string | null;
  /** The file's name, without its ending. */
  readonly name: string;
}

/** More statements than this, some 150 pages, nobody prints. */
const MOST_STATEMENTS = 5_000;

/** A PDF, and what is to be said of its text: "" for nothing. */
interface PicturePdf extends PdfFile {
  readonly textNote: string;
}

/** The picture as a PDF as it is chosen. Loaded with all that writes one when somebody wants one. */
export async function pdfOfPicture(
  picture: Picture,
  { sheetPaper, sheets, outline }: PictureChoice,
  { map, part, sentence, ground, attached, name }: PdfContent,
): Promise<PicturePdf> {
  const text = outline
    ? { map, chapters: numberedStatements(map, part, MOST_STATEMENTS), filter: sentence }
    : null;
  const letters = picture.svg(picture, null) + (text ? JSON.stringify(map) : '');
  const order = {
    picture,
    title: map.title,
    language: map.language,
    paper: sheetPaper,
    along: sheets,
    ground,
    outline: text,
    attached: attached === null ? [] : [{ name: `${name}.json`, text: attached }],
  };
  const file = await pdfFile(order, await letterFiles(letters), paintOnCanvas);
  return { ...file, textNote: outline ? textNote(part.nodes.size) : '' };
}

function textNote(statements: number): string {
  if (statements <= MOST_STATEMENTS) return '';
  const [most, all] = [MOST_STATEMENTS, statements].map((count) => count.toLocaleString('en'));
  return `Its text ends after the first ${most} of ${all} statements; the Markdown outline under Data has all.`;
}
