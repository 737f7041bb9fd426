import { type IStatement, RangeType } from '@argdown/core';

/** A text without its marks, and what these were: "Bold type", as the beginning of a sentence. */
export interface PlainText {
  readonly text: string;
  readonly formats: readonly string[];
}

/** The text of a statement, on one line; mentions of others as their titles in quotation marks. */
export function plainText({ text = '', ranges = [] }: Pick<IStatement, 'text' | 'ranges'>): PlainText {
  const formats = new Set<string>();
  let plain = text;
  for (const { type, start, stop, title, url } of ranges.toSorted((a, b) => b.start - a.start)) {
    if (type === RangeType.STATEMENT_MENTION || type === RangeType.ARGUMENT_MENTION) {
      const space = /\s$/.test(text.slice(start, stop + 1)) ? ' ' : '';
      plain = `${plain.slice(0, start)}“${title}”${space}${plain.slice(stop + 1)}`;
    }
    if (type === RangeType.BOLD || type === RangeType.ITALIC) formats.add('The bold or italic type');
    if (type === RangeType.LINK && url) formats.add(`The address ${url} in the text`);
  }
  return { text: plain.replace(/\s+/gu, ' ').trim(), formats: [...formats] };
}
