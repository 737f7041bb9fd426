import { endInText, wordsIn } from '#analysis/search/words.ts';

/** A part of a text, in UTF-16 units: from `start` up to `end`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The terms that a search met in something, and how much of each answers to what was typed. */
export type Met = ReadonlyMap<string, number>;

/** The parts of a text that answer to a search: in order, apart from one another, and never through a letter. */
export function marksIn(text: string, met: Met): readonly Mark[] {
  const marks: Mark[] = [];
  if (met.size === 0) return marks;
  for (const word of wordsIn(text)) {
    const units = met.get(word.term);
    if (units === undefined) continue;
    const mark = { start: word.start, end: endInText(text, word, units) };
    const last = marks.at(-1);
    // Pairs of letters overlap.
    if (last && last.end >= mark.start)
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else marks.push(mark);
  }
  return marks;
}

/** How many of the terms a text has. */
export function termsMet(text: string, met: Met): number {
  const found = new Set<string>();
  for (const { term } of wordsIn(text)) if (met.has(term)) found.add(term);
  return found.size;
}
