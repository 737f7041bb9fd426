import type { IStatement } from '@argdown/core';
import type { Place } from '#domain/problem.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { Fields } from '#formats/mend.ts';
import { shown } from '#formats/repair-log.ts';
import { shortLabel } from '#formats/short-label.ts';
import { placeOf } from './fault.ts';
import { plainText } from './plain-text.ts';

/** The title that Argdown's library gives to what has none. */
const MADE_TITLE = /^Untitled \d+$/;

/** Everything that a file says of one statement or argument, in however many places. */
export interface Said {
  /** Its title, or the beginning of its text where nobody gave it one. */
  readonly name: string;
  readonly untitled: boolean;
  /** "" where it is only referred to. */
  readonly text: string;
  readonly place: Place;
  readonly data: Fields;
  /** Where the first data stand. */
  readonly dataPlace: Place;
}

/** What a statement or an argument with a title says: the last text that it is given, or the one that is marked as such. */
export function saidIn(title: string, members: readonly IStatement[], log: ImportLog): Said {
  const data: Fields = Object.assign(Object.create(null), ...members.map((member) => member.data));
  const told = members.filter(({ isReference, text }) => !isReference && text?.trim());
  const chosen = told.findLast((member) => member.data?.isCanonical === true) ?? told.at(-1);
  const dataPlace = placeOf(members.find((member) => member.data) ?? chosen ?? members[0]);
  const untitled = MADE_TITLE.test(title) && !members.some(({ isReference }) => isReference);
  if (!chosen) return { name: title, untitled, text: '', place: placeOf(members[0]), data, dataPlace };
  const { text, formats } = plainText(chosen);
  const name = untitled ? shortLabel(text) : title;
  for (const other of new Map(told.map((member) => [plainText(member).text, member])).values()) {
    const left = plainText(other).text;
    if (left === text) continue;
    const message = `“${name}” has several texts; this one was left out: ${shown(left)}.`;
    log.repair(placeOf(other), message);
  }
  for (const format of formats) {
    log.loss(placeOf(chosen), `${format} of “${name}” was left behind.`);
  }
  return { name, untitled, text, place: placeOf(chosen), data, dataPlace };
}
