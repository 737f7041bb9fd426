import { type Mark, type Met, marksIn } from '#analysis/search/marks.ts';

/** A text, or a piece of one, with what is to be marked in it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** How much of a text may stand before the first mark, where not all of it is shown. */
const BEFORE = 48;

/**
 * A text with its marks. One longer than `most` is cut to a piece of about that length around the first mark, with
 * "…" where something is left out; it is cut between words or, where there are none, between letters.
 */
export function excerpt(text: string, met: Met, most: number): Marked {
  const marks = marksIn(text, met);
  if (text.length <= most) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const before = Math.min(BEFORE, most / 2);
  const from = first <= before ? 0 : cutAfter(text, Math.floor(first - before), first);
  const to = text.length - from <= most ? text.length : cutBefore(text, from + most, from + most / 2);
  const lead = from > 0 ? '…' : '';
  const piece = text.slice(from, to).trimEnd();
  const by = lead.length - from;
  return {
    text: `${lead}${piece}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(({ start }) => start >= from && start < from + piece.length)
      .map(({ start, end }) => ({ start: start + by, end: Math.min(end, from + piece.length) + by })),
  };
}

/** The first place from here where a word begins, at the latest `last`. */
function cutAfter(text: string, from: number, last: number): number {
  for (let at = from; at < last; at += 1) if (isSpace(text, at - 1) && !isSpace(text, at)) return at;
  return whole(text, from);
}

/** The last place up to here where a word ends, at the earliest `first`. */
function cutBefore(text: string, to: number, first: number): number {
  for (let at = to; at > first; at -= 1) if (isSpace(text, at) && !isSpace(text, at - 1)) return at;
  return whole(text, to);
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** This place, or the next before which no half of a character and no accent would be torn off. */
function whole(text: string, place: number): number {
  let at = place;
  while (at < text.length && /^[\udc00-\udfff]|^\p{M}/u.test(text.slice(at, at + 2))) at += 1;
  return at;
}
