import type { IStatement } from '@argdown/core';
import type { Place } from '#domain/problem.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { Fields } from '#formats/mend.ts';
import { shown } from '#formats/repair-log.ts';
import { placeOf } from './fault.ts';
import { plainText } from './plain-text.ts';

/** Everything that a file says of one statement or argument, in however many places. */
export interface Said {
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
  if (!chosen) return { text: '', place: placeOf(members[0]), data, dataPlace };
  const { text, formats } = plainText(chosen);
  for (const other of new Map(told.map((member) => [plainText(member).text, member])).values()) {
    const left = plainText(other).text;
    if (left === text) continue;
    const message = `“${title}” has several texts; this one was left out: ${shown(left)}.`;
    log.repair(placeOf(other), message);
  }
  for (const format of formats) {
    log.loss(placeOf(chosen), `${format} of “${title}” was left behind.`);
  }
  return { text, place: placeOf(chosen), data, dataPlace };
}
