import { hex, type PdfDocument, pdfNumber, type Ref } from '#picture/pdf/pdf-document.ts';
import { lean, type TrueType } from '#picture/pdf/true-type.ts';
import type { Weight } from '#scene/measure.ts';

/** A file of the bundled font in one weight. */
export interface LetterFile {
  readonly weight: Weight;
  readonly font: TrueType;
}

/** Stands between letters without being one. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Marks that would have to be set upon their letter, which takes more than widths. */
const MARK = /\p{M}/u;

interface Face extends LetterFile {
  readonly name: string;
  readonly ref: Ref;
  /** The glyphs that were used, each with what it stands for. */
  readonly used: Map<number, string>;
}

/** A line of text as a PDF sets it. */
export interface SetLine {
  /** Operators that show it, from the point where it stands. */
  readonly operators: string;
  /** In ems. */
  readonly width: number;
}

/** The letters of the bundled font in a PDF: each file of it becomes a font there once something is set in it. */
export class PdfLetters {
  readonly #document: PdfDocument;
  readonly #faces: readonly Face[];

  constructor(document: PdfDocument, files: readonly LetterFile[]) {
    this.#document = document;
    this.#faces = files.map((file, i) => ({
      ...file,
      name: `F${i}`,
      ref: document.next(),
      used: new Map(),
    }));
  }

  /** A line in letters of a size; null where the font lacks one of them. */
  line(text: string, size: number, weight: Weight): SetLine | null {
    const operators: string[] = [];
    let width = 0;
    let current: Face | null = null;
    let run = '';
    const end = (): void => {
      if (current && run !== '') operators.push(`/${current.name} ${pdfNumber(size)} Tf <${run}> Tj`);
      run = '';
    };
    for (const letter of text.normalize('NFC').replace(UNSEEN, '')) {
      const found = this.#find(letter, weight, current);
      if (!found) return null;
      if (found.face !== current) end();
      current = found.face;
      if (!current.used.has(found.glyph)) current.used.set(found.glyph, letter);
      run += hex(found.glyph);
      width += current.font.advance(found.glyph) / 1000;
    }
    end();
    return { operators: operators.join(' '), width };
  }

  #find(
    letter: string,
    weight: Weight,
    current: Face | null,
  ): { readonly face: Face; readonly glyph: number } | null {
    if (MARK.test(letter)) return null;
    const code = letter.codePointAt(0) ?? 0;
    // A face that goes on, as for a space, saves a change of fonts.
    for (const face of current ? [current, ...this.#faces] : this.#faces) {
      const glyph = face.weight === weight ? face.font.glyphs.get(code) : undefined;
      if (glyph) return { face, glyph };
    }
    return null;
  }

  /** Writes the fonts that were used, and gives back their entries for the dictionary of resources. */
  async write(): Promise<string> {
    const used = this.#faces.filter((face) => face.used.size > 0);
    for (const face of used) await this.#writeFace(face);
    return used.map(({ name, ref }) => `/${name} ${ref} 0 R`).join(' ');
  }

  async #writeFace({ font, weight, ref, used, name }: Face): Promise<void> {
    const document = this.#document;
    const bytes = lean(font.bytes);
    const file = await document.stream(`/Length1 ${bytes.length}`, bytes);
    // Six letters before the name say that the file holds a part of the font only.
    const tag = name
      .replace(/\D/g, '')
      .padStart(6, '0')
      .replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? 'A');
    const full = `${tag}+SourceSans3-${weight === 600 ? 'Semibold' : 'Regular'}`;
    const descriptor = document.add(
      `<< /Type /FontDescriptor /FontName /${full} /Flags 4 /FontBBox [${font.box.join(' ')}] /ItalicAngle 0 ` +
        `/Ascent ${font.ascent} /Descent ${font.descent} /CapHeight 660 /StemV ${weight === 600 ? 120 : 84} ` +
        `/FontFile2 ${file} 0 R >>`,
    );
    const glyphs = [...used.keys()].sort((a, b) => a - b);
    const widths = glyphs.map((glyph) => `${glyph} [${font.advance(glyph)}]`).join(' ');
    const descendant = document.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${full} ` +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
        `/FontDescriptor ${descriptor} 0 R /DW 500 /W [${widths}] /CIDToGIDMap /Identity >>`,
    );
    const meaning = await document.stream('', meanings(used));
    document.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${full} /Encoding /Identity-H ` +
        `/DescendantFonts [${descendant} 0 R] /ToUnicode ${meaning} 0 R >>`,
      ref,
    );
  }
}

/** What each glyph stands for, so that text can be searched and copied. */
function meanings(used: ReadonlyMap<number, string>): string {
  const rows = [...used].map(([glyph, text]) => {
    const units = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i)));
    return `<${hex(glyph)}> <${units.join('')}>`;
  });
  const blocks: string[] = [];
  // A block holds a hundred rows at most.
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
