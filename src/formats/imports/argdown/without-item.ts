/** How a line begins that goes on with nothing of the line before it. */
const BEGINS = /^[ \t]*(?:[[<#]|\(\d+\)|\d+\.[ \t]|\*[ \t]|(?:<?[+\-_]|[+\-_]>|><)[ \t<[]|-{2,}|={3,})/;

/**
 * A text without what stands on a line (from 1), the lines that go on with it and all that hangs on it, further right; so
 * that nothing of it is taken for a part of something else. The other lines keep their numbers. Undefined where nothing
 * stands there.
 */
export function withoutItem(
  text: string,
  line: number,
): { readonly text: string; readonly item: string } | undefined {
  const lines = text.split('\n');
  // A parser may find out at an empty line that something is missing before it.
  let at = Math.min(line, lines.length) - 1;
  while (at >= 0 && blank(lines[at])) at -= 1;
  if (at < 0) return undefined;
  const item = (lines[at] ?? '').trim();
  const depth = indentOf(lines[at]);
  let end = at + 1;
  while (
    end < lines.length &&
    !blank(lines[end]) &&
    (!BEGINS.test(lines[end] ?? '') || indentOf(lines[end]) > depth)
  ) {
    end += 1;
  }
  // As a comment would: an empty line in its place would part what stands before and after it.
  const kept = [...lines.slice(0, at), ...lines.slice(at, end).map(() => COMMENT), ...lines.slice(end)];
  return { text: kept.join('\n'), item };
}

const COMMENT = '//';
const blank = (line: string | undefined): boolean => !line || line.trim() === '' || line === COMMENT;
const indentOf = (line = ''): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
