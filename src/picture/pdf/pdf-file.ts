import type { LetterPainter } from '#picture/pdf/letter-painter.ts';
import { marksOf } from '#picture/pdf/markup.ts';
import { type OutlineText, outlineSheets } from '#picture/pdf/outline-sheets.ts';
import { PdfDocument, pdfNumber, pdfText, type Ref } from '#picture/pdf/pdf-document.ts';
import { type LetterFile, PdfLetters } from '#picture/pdf/pdf-letters.ts';
import { colour, type PdfTools, pdfOperators } from '#picture/pdf/pdf-operators.ts';
import { PdfResources } from '#picture/pdf/pdf-resources.ts';
import { sheetOperators } from '#picture/pdf/sheet-operators.ts';
import { type SheetPaper, type SheetsAlong, sheetPlan } from '#picture/pdf/sheet-plan.ts';
import type { Picture } from '#picture/scene-svg.ts';
import type { Size } from '#scene/geometry.ts';

/** What a PDF is to hold, and on what. */
export interface PdfOrder {
  readonly picture: Picture;
  readonly title: string;
  readonly language: string;
  readonly paper: SheetPaper;
  readonly along: SheetsAlong;
  /** The colour of the sheets; null for that of the paper. */
  readonly ground: string | null;
  /** The statements as text, after the picture; null for none. */
  readonly outline: OutlineText | null;
  /** Files that travel inside, such as the map. */
  readonly attached: readonly { readonly name: string; readonly text: string }[];
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Lines that the font lacks letters for: drawn as pictures, and left out because nothing could draw them. */
  readonly painted: number;
  readonly leftOut: number;
}

/** The picture as a PDF: shapes as shapes, and words as words in the bundled font. */
export async function pdfFile(
  order: PdfOrder,
  letters: readonly LetterFile[],
  painter: LetterPainter | null,
): Promise<PdfFile> {
  const document = new PdfDocument();
  const resources = new PdfResources(document, new PdfLetters(document, letters));
  let [painted, leftOut] = [0, 0];
  const tools: PdfTools = {
    resources,
    painter,
    foreign: (_, isPainted) => {
      if (isPainted) painted += 1;
      else leftOut += 1;
    },
  };
  const tree = document.next();
  const pages: Ref[] = [];
  const put = async (size: Size, operators: string): Promise<void> => {
    const content = await document.stream('', operators);
    pages.push(
      document.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${pdfNumber(size.width)} ${pdfNumber(size.height)}] ` +
          `/Resources ${resources.ref} 0 R /Contents ${content} 0 R >>`,
      ),
    );
  };
  const { picture } = order;
  const plan = sheetPlan(picture, order.paper, order.along);
  const drawing = pdfOperators(marksOf(picture.svg(picture, null)), tools);
  const isPoster = plan.columns * plan.rows > 1;
  // A poster draws the same on every sheet, so it stands in the file once.
  const drawn = isPoster ? resources.once(drawing, [0, 0, picture.width, picture.height]) : drawing;
  for (let row = 0; row < plan.rows; row++) {
    for (let column = 0; column < plan.columns; column++) {
      const ground = colour(order.ground ?? undefined);
      await put(plan.sheet, sheetOperators(picture, plan, { column, row, ground, drawn }));
    }
  }
  for (const { size, markup } of order.outline
    ? outlineSheets(order.outline, outlinePaper(order.paper))
    : []) {
    await put(size, `1 0 0 -1 0 ${pdfNumber(size.height)} cm\n${pdfOperators(marksOf(markup), tools)}`);
  }
  await resources.write();
  document.add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((ref) => `${ref} 0 R`).join(' ')}] >>`,
    tree,
  );
  const info = document.add(`<< /Title ${pdfText(order.title)} /Creator ${pdfText('Counterpoint')} >>`);
  const names = await attachments(document, order);
  const catalogue = document.add(
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang ${pdfText(order.language)} ` +
      `/ViewerPreferences << /DisplayDocTitle true >>${names} >>`,
  );
  return { bytes: document.bytes(catalogue, info), pages: pages.length, painted, leftOut };
}

function outlinePaper(paper: SheetPaper): Exclude<SheetPaper, 'fit'> {
  return paper === 'fit' ? 'a4' : paper;
}

async function attachments(document: PdfDocument, { attached }: PdfOrder): Promise<string> {
  if (attached.length === 0) return '';
  const entries: string[] = [];
  for (const { name, text } of attached) {
    const bytes = new TextEncoder().encode(text);
    const file = await document.stream(
      `/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size ${bytes.length} >>`,
      bytes,
    );
    const about = document.add(
      `<< /Type /Filespec /F ${pdfText(name)} /UF ${pdfText(name)} /EF << /F ${file} 0 R >> >>`,
    );
    entries.push(`${pdfText(name)} ${about} 0 R`);
  }
  return ` /Names << /EmbeddedFiles << /Names [${entries.join(' ')}] >> >>`;
}
