/** Characters at the beginning in which a mark has to stand: long texts are looked at quickly. */
const LOOKED_AT = 50_000;

/** `[Title]: text`, but no link or footnote of Markdown. */
const DEFINED_STATEMENT = /^[ \t]*\[(?![\^ ]|x\])[^\]\n]+\]:(?=\s+(?!\S*:\/\/|[./#<])\S|[ \t]*$)/m;
/** `<Title>: text`, but no address of mail or web. */
const DEFINED_ARGUMENT = /^[ \t]*<(?![!?/])[^<>@\n]*[^<>@/\n]>:\s/m;
/** A relation to something with a title, but no task or link in a list of Markdown. */
const TITLED_RELATION =
  /^[ \t]*(?:<[+\-_]|[+\-_]>|><|[ \t][+\-_])[ \t]+(?:\[(?![ x]\])[^\]\n]+\](?!\()|<(?![!?/])[^<>@\n]+>(?!\S))/m;
/** A relation with an arrow, below the text that it belongs to. */
const ARROW = /^[ \t]+(?:<[+\-_]|[+\-_]>|><)[ \t]+\S/m;
/** Premises, a line and a conclusion. */
const STANDARD_FORM =
  /^[ \t]*\(\d+\)[ \t]+\S.*\n(?:(?![ \t]*\n).*\n)*?[ \t]*-{2,}[ \t]*(?:\n|\S.*\n|.*\n(?:.*\n){1,3}?[ \t]*-{2,}[ \t]*\n)[ \t]*\(\d+\)[ \t]+\S/m;
const FRONT_MATTER = /^\s*={3,}[ \t]*\n(?:.*\n)*?[ \t]*\w+[ \t]*:(?:.*\n)*?={3,}[ \t]*(?:\n|$)/;

/**
 * Whether a text is Argdown: one clear mark of it is enough, a title in brackets, a relation, premises and conclusion,
 * front matter. Prose and Markdown have none of these.
 */
export function looksLikeArgdown(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).replaceAll('\r\n', '\n');
  if (/^\s*(?:[{"]|\[\s*[[{"\d]|<[?!]|<\w+[\s/]?[^:]*?>\s*<)/.test(start)) return false;
  return (
    DEFINED_STATEMENT.test(start) ||
    DEFINED_ARGUMENT.test(start) ||
    TITLED_RELATION.test(start) ||
    ARROW.test(start) ||
    hasReasonsBelow(start) ||
    STANDARD_FORM.test(start) ||
    FRONT_MATTER.test(start)
  );
}

/** A `+` below and right of a line that is no list: a reason in Argdown. Lists of Markdown stand apart or at the left. */
function hasReasonsBelow(text: string): boolean {
  let before = '';
  for (const line of text.split('\n')) {
    if (/^[ \t]+\+[ \t]+\S/.test(line) && /^[^\s+\-*#>|]/.test(before)) return true;
    // Of a paragraph with reasons and objections the first line decides.
    if (line.trim() === '') before = '';
    else if (before === '' || !/^[ \t]/.test(line)) before = line;
  }
  return false;
}
