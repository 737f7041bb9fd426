import type { NumberedChapter, NumberedStatement } from '#analysis/numbered-statements.ts';
import { statementWords } from '#analysis/statement-words.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { element } from '#formats/xml.ts';
import { PAPER_SIZES, type Paper } from '#picture/paper.ts';
import { textLines } from '#picture/text-svg.ts';
import { runsFromRight } from '#scene/direction.ts';
import type { Size } from '#scene/geometry.ts';
import { textWidth, type Weight } from '#scene/measure.ts';
import { wrapped } from '#scene/wrap.ts';

/** A map's statements as text for paper. */
export interface OutlineText {
  readonly map: ArgumentMap;
  readonly chapters: readonly NumberedChapter[];
  /** What the filter leaves, in words. */
  readonly filter: string;
}

export interface OutlineSheet {
  /** In points. */
  readonly size: Size;
  /** Markup at that size, y downwards. */
  readonly markup: string;
}

const POINTS = 72 / 25.4;
const MARGIN = 16 * POINTS;
const GUTTER = 8 * POINTS;
/** About sixty letters. */
const COLUMN = 80 * POINTS;
const INDENT = 3.5 * POINTS;
/** How many levels are set in further and further. */
const DEEPEST = 5;
const NUMBER = 18;
const INK = '#1B1F23';
const MUTED = '#4A4F55';

interface TextLook {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly ink: string;
}

const TITLE: TextLook = { size: 18, leading: 22, weight: 600, ink: INK };
const FILTER: TextLook = { size: 10, leading: 13, weight: 400, ink: MUTED };
const CHAPTER: TextLook = { size: 12, leading: 15, weight: 600, ink: INK };
const HEAD: TextLook = { size: 7.5, leading: 10, weight: 600, ink: MUTED };
const TEXT: TextLook = { size: 9.5, leading: 12.4, weight: 400, ink: INK };
const WHERE: TextLook = { size: 7.5, leading: 9.6, weight: 400, ink: MUTED };
const FOOT: TextLook = { size: 7.5, leading: 9, weight: 400, ink: MUTED };

/** A line of a column: how far it is set in, and what stands before it in the margin of its entry. */
interface ColumnLine {
  readonly text: string;
  readonly look: TextLook;
  readonly x: number;
  readonly number?: string;
  readonly fromRight?: boolean;
}

/** Lines that stay together where a column can hold them. */
interface Entry {
  readonly before: number;
  readonly lines: readonly ColumnLine[];
}

/** The statements on standing sheets, in columns; one column flows into the next. */
export function outlineSheets({ map, chapters, filter }: OutlineText, paper: Paper): readonly OutlineSheet[] {
  const { width, height } = PAPER_SIZES[paper];
  const size = { width: width * POINTS, height: height * POINTS };
  const room = size.width - 2 * MARGIN;
  const columns = Math.max(1, Math.round((room + GUTTER) / (COLUMN + GUTTER)));
  const column = (room - (columns - 1) * GUTTER) / columns;
  const flow = new Flow(size, columns, column);
  flow.head(wrapped(map.title, room, TITLE.size, 600, 4), TITLE);
  if (filter !== '') flow.head(wrapped(filter, room, FILTER.size, 400, 4), FILTER);
  for (const { title, statements } of chapters) {
    const name = title === '' ? 'Outside the chapters' : title;
    const heading = title !== '' || chapters.length > 1 ? wrapped(name, column, CHAPTER.size, 600, 4) : [];
    statements.forEach((statement, i) => {
      const above: readonly ColumnLine[] =
        i === 0 ? heading.map((text) => ({ text, look: CHAPTER, x: 0, fromRight: runsFromRight(name) })) : [];
      const entry = entryOf(map, statement, column);
      // A heading stays with the first statement below it.
      flow.put({ before: above.length > 0 ? 14 : 7, lines: [...above, ...entry] });
    });
  }
  return flow.sheets(map.title);
}

function entryOf(map: ArgumentMap, statement: NumberedStatement, column: number): readonly ColumnLine[] {
  const { node, number, depth } = statement;
  const { head, where } = statementWords(map, statement);
  const x = Math.min(depth, DEEPEST) * INDENT + NUMBER;
  const set = (text: string, look: TextLook): readonly ColumnLine[] =>
    wrapped(text, column - x, look.size, look.weight).map((line) => ({
      text: line,
      look,
      x,
      fromRight: runsFromRight(text),
    }));
  const [first, ...more] = set(head, HEAD);
  return [
    ...(first ? [{ ...first, number: String(number) }] : []),
    ...more,
    ...set(node.text, TEXT),
    ...(node.quote ? set(`“${node.quote}”`, { ...TEXT, size: 8.5, leading: 11, ink: MUTED }) : []),
    ...(where === '' ? [] : set(where, WHERE)),
  ];
}

/** Fills columns and sheets from the top. */
class Flow {
  readonly #size: Size;
  readonly #columns: number;
  readonly #width: number;
  #sheets: string[][] = [[]];
  #column = 0;
  #top = MARGIN;
  #y = MARGIN;

  constructor(size: Size, columns: number, width: number) {
    this.#size = size;
    this.#columns = columns;
    this.#width = width;
  }

  /** Lines across all columns, at the top of the first sheet. */
  head(lines: readonly string[], look: TextLook): void {
    const fromRight = runsFromRight(lines[0] ?? '');
    const start = fromRight ? this.#size.width - MARGIN : MARGIN;
    this.#draw(textLines(lines, start, this.#y + look.size, { ...look, fromRight }));
    this.#y += lines.length * look.leading;
    this.#top = this.#y + 14;
  }

  put({ before, lines }: Entry): void {
    if (this.#y < this.#top) this.#y = this.#top;
    const height = lines.reduce((sum, { look }) => sum + look.leading, 0);
    if (this.#y > this.#top) this.#y += before;
    const fits = this.#y + height <= this.#bottom;
    if (!fits && height <= this.#bottom - MARGIN) this.#next();
    for (const { text, look, x, number, fromRight = false } of lines) {
      if (this.#y + look.leading > this.#bottom) this.#next();
      const left = MARGIN + this.#column * (this.#width + GUTTER);
      const baseline = this.#y + look.size;
      if (number !== undefined) {
        this.#draw(textLines([number], left + x - NUMBER, baseline, { ...look, ink: INK }));
      }
      const start = fromRight ? left + this.#width : left + x;
      this.#draw(textLines([text], start, baseline, { ...look, fromRight }));
      this.#y += look.leading;
    }
  }

  sheets(title: string): readonly OutlineSheet[] {
    return this.#sheets.map((parts, i) => {
      const y = this.#size.height - MARGIN + 14;
      const count = `${i + 1} of ${this.#sheets.length}`;
      const [name = ''] = wrapped(title, this.#size.width - 2 * MARGIN - 60, FOOT.size, 400, 1);
      const foot = [
        element('rect', {
          x: MARGIN,
          y: y - 11,
          width: this.#size.width - 2 * MARGIN,
          height: 0.5,
          fill: MUTED,
        }),
        textLines([name], MARGIN, y, FOOT),
        textLines([count], this.#size.width - MARGIN - textWidth(count, FOOT.size, 400), y, FOOT),
      ];
      return { size: this.#size, markup: [...parts, ...foot].join('') };
    });
  }

  get #bottom(): number {
    return this.#size.height - MARGIN - 6;
  }

  #next(): void {
    this.#column += 1;
    if (this.#column === this.#columns) {
      this.#column = 0;
      this.#top = MARGIN;
      this.#sheets.push([]);
    }
    this.#y = this.#top;
  }

  #draw(markup: string): void {
    this.#sheets.at(-1)?.push(markup);
  }
}
