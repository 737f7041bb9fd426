import { Refused } from '#formats/imports/import-log.ts';
import { placeIn } from '#formats/text-place.ts';

/** Steps of search that the parser takes in about half a second. */
const MOST_STEPS = 60_000_000;
/** Levels of relations below one another that the parser has room for, in a worker, too. */
const MOST_LEVELS = 100;

/** Refuses what Argdown's parser would be busy with for many seconds, or would break at: before it begins. */
export function refuseCostly(text: string): void {
  const at = whereCostly(text);
  if (at !== undefined) {
    throw new Refused(
      placeIn(text, at),
      'So many brackets are opened here and not closed that this cannot be read as Argdown.',
      'too-deep',
    );
  }
  refuseDeep(text);
}

/** Every bracket makes the parser search to the end of what it may hold: many that hold nothing cost their square. */
function whereCostly(text: string): number | undefined {
  // Where the search from a bracket ends at the latest: data at a “}” before something else, titles with their line.
  const dataEnds = sorted(text, /\}\s[^,}]/g);
  const lineEnds = sorted(text, /\n/g);
  const comment = { '/*': text.lastIndexOf('*/'), '<!--': text.lastIndexOf('-->') };
  let steps = 0;
  let data = 0;
  let line = 0;
  for (const { 0: sign, index } of text.matchAll(/\{|\[|<!--|<|\/\*|#\(/g)) {
    while ((dataEnds[data] ?? text.length) < index) data += 1;
    while ((lineEnds[line] ?? text.length) < index) line += 1;
    const lineEnd = lineEnds[line] ?? text.length;
    if (sign === '{') steps += (dataEnds[data] ?? text.length) - index;
    else if (sign === '/*' || sign === '<!--') steps += comment[sign] < index ? text.length - index : 0;
    else steps += lineEnd - index;
    if (steps > MOST_STEPS) return index;
  }
  return undefined;
}

function sorted(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

function refuseDeep(text: string): void {
  const indents: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const [, indent] = /^([ \t]*)(?:<?[+\-_]|[+\-_]>|><|\*|\d+\.)/.exec(line) ?? [];
    if (line.trim() === '') indents.length = 0;
    else if (indent !== undefined) {
      while ((indents.at(-1) ?? -1) >= indent.length) indents.pop();
      indents.push(indent.length);
      if (indents.length > MOST_LEVELS) {
        throw new Refused(
          placeIn(text, at),
          `Relations are nested more than ${MOST_LEVELS} deep here. Give statements titles, and write their reasons on a level of their own.`,
          'too-deep',
        );
      }
    }
    at += line.length + 1;
  }
}
