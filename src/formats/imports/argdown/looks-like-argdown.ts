/** Characters at the beginning in which a mark has to stand: long texts are looked at quickly. */
const LOOKED_AT = 50_000;

/** `[Title]: text`, but no link or footnote of Markdown. */
const DEFINED_STATEMENT =
  /^[ \t]*\[(?![\^ ]|x\])[^\]\n]+\]:(?=\s+(?!\S*:\/\/|[./#<]\S*(?:[ \t]+["'(].*)?[ \t]*$)\S|[ \t]*$)/m;
/** `<Title>: text`, but no address of mail or web. */
const DEFINED_ARGUMENT = /^[ \t]*<(?![!?/])[^<>@\n]*[^<>@/\n]>:\s/m;
/** A relation to something with a title, but no task or link in a list of Markdown. */
const TITLED_RELATION =
  /^[ \t]*(?:<[+\-_]|[+\-_]>|><|[ \t][+\-_])[ \t]+(?:\[(?![ x]\])[^\]\n]+\](?!\()|<(?![!?/])[^<>@\n]+>(?!\S))/m;
/** A relation with an arrow, below the text that it belongs to; in code it means something else. */
const ARROW = /^[ \t]+(?:<[+\-_]|[+\-_]>|><)[ \t]+\S/m;

/**
 * Whether a text is Argdown: one clear mark of it is enough, a title in brackets, a relation, premises and conclusion,
 * front matter. Prose and Markdown have none of these.
 */
export function looksLikeArgdown(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).replaceAll('\r\n', '\n');
  if (isOfBrackets(start)) return false;
  return (
    DEFINED_STATEMENT.test(start) ||
    DEFINED_ARGUMENT.test(start) ||
    TITLED_RELATION.test(start) ||
    (ARROW.test(start) && !/[;{][ \t]*$/m.test(start)) ||
    hasReasonsBelow(start) ||
    hasStandardForm(start) ||
    hasFrontMatter(start)
  );
}

/** Whether a text begins as JSON does, or as XML. */
function isOfBrackets(text: string): boolean {
  if (/^\s*(?:[{"]|\[\s*(?:[[{"]|-?\d[\d.]*\s*,)|<[?!])/.test(text)) return true;
  const [, tag] = /^\s*<([\w:.-]+)(?:\s[^<>]*)?>/.exec(text) ?? [];
  return tag !== undefined && (text.includes(`</${tag}`) || text.includes('xmlns'));
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

/** Numbered premises, a line below them and a numbered conclusion, without an empty line between. */
function hasStandardForm(text: string): boolean {
  let found: 'nothing' | 'premises' | 'line' = 'nothing';
  for (const line of text.split('\n')) {
    if (line.trim() === '') found = 'nothing';
    else if (/^[ \t]*\(\d+\)[ \t]+\S/.test(line)) {
      if (found === 'line') return true;
      found = 'premises';
    } else if (found === 'premises' && /^[ \t]*-{2,}/.test(line)) found = 'line';
  }
  return false;
}

/** Fields of YAML between two lines of `===` at the beginning. */
function hasFrontMatter(text: string): boolean {
  const [begin] = /^\s*={3,}[ \t]*\n/.exec(text) ?? [];
  if (begin === undefined) return false;
  const end = text.indexOf('\n===', begin.length - 1);
  return end !== -1 && /^[ \t]*\w+[ \t]*:/m.test(text.slice(begin.length, end));
}
