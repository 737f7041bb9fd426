/** How a line begins that goes on with nothing of the line before it. */
const BEGINS = /^[ \t]*(?:[[<#]|\(\d+\)|\d+\.[ \t]|\*[ \t]|(?:<?[+\-_]|[+\-_]>|><)[ \t<[]|-{2,}|={3,})/;

/** Lines of a text, from 0, and how what stands on them begins. */
export interface Item {
  readonly begin: number;
  readonly end: number;
  readonly item: string;
}

/**
 * What stands on a line (from 1), with the lines that go on with it and all that hangs on it, further right; so that nothing
 * of it is taken for a part of something else. Undefined where nothing stands there.
 */
export function itemAt(lines: readonly string[], line: number): Item | undefined {
  // A parser may find out at an empty line that something is missing before it.
  let begin = Math.min(line, lines.length) - 1;
  while (begin >= 0 && blank(lines[begin])) begin -= 1;
  if (begin < 0) return undefined;
  const depth = indentOf(lines[begin]);
  let end = begin + 1;
  while (
    end < lines.length &&
    !blank(lines[end]) &&
    (!BEGINS.test(lines[end] ?? '') || indentOf(lines[end]) > depth)
  ) {
    end += 1;
  }
  return { begin, end, item: (lines[begin] ?? '').trim() };
}

/** The lines without these; the others keep their numbers. */
export function withoutItems(lines: readonly string[], items: readonly Item[]): readonly string[] {
  // As a comment would: an empty line in its place would part what stands before and after it.
  const left = [...lines];
  for (const { begin, end } of items) left.fill(COMMENT, begin, end);
  return left;
}

const COMMENT = '//';
const blank = (line: string | undefined): boolean => !line || line.trim() === '' || line === COMMENT;
const indentOf = (line = ''): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
