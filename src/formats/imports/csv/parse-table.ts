/** A row of a table, and its number as spreadsheets count, from 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly Row[];
  /** The number of the row whose last quotation mark is not closed. */
  readonly open?: number;
}

/** A text whose lines end as those of old Macintoshes, with line ends that are found; any other as it is. */
export function withLines(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** What may stand between cells. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The rows of a table as of RFC 4180, with any delimiter; at most so many. Space around cells without quotation marks does
 * not count, and rows without a word are left out. An apostrophe that keeps a cell from being a formula is taken off.
 */
export function parseTable(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): Table {
  const rows: Row[] = [];
  const end = delimiter === '\t' ? /[\t\n]/g : delimiter === ';' ? /[;\n]/g : /[,\n]/g;
  let cells: string[] = [];
  let number = 1;
  let at = 0;
  const closeRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ number, cells });
    cells = [];
    number += 1;
  };
  while (at < text.length && rows.length < most) {
    const quoted = /[ \t]*"/y;
    quoted.lastIndex = at;
    const opening = delimiter !== '\t' || text[at] === '"' ? quoted.exec(text) : null;
    let words = '';
    if (opening) {
      const close = closingQuote(text, quoted.lastIndex);
      words = text.slice(quoted.lastIndex, close).replaceAll('""', '"');
      if (close === text.length) {
        cells.push(plain(words));
        closeRow();
        return { rows, open: number - 1 };
      }
      at = close + 1;
    }
    end.lastIndex = at;
    const stop = end.exec(text)?.index ?? text.length;
    // What stands behind a closing quotation mark belongs to the cell: nothing else can be meant.
    const rest = text.slice(at, stop).trim();
    cells.push(plain(opening ? words + rest : rest));
    at = stop + 1;
    if (text[stop] !== delimiter) closeRow();
    else if (at >= text.length) cells.push('');
  }
  if (cells.length > 0) closeRow();
  return { rows };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}

function plain(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}
