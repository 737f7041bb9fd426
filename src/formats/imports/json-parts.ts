import type { Place } from '#domain/problem.ts';
import { type Fields, isFields } from '#formats/mend.ts';
import { shown } from '#formats/repair-log.ts';
import type { ImportLog } from './import-log.ts';

/** A text or a number as text, as programs write ids and words; "" for anything else. */
export function said(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** A record of a list, with its place in the file. */
export interface PlacedFields {
  readonly place: Place;
  readonly fields: Fields;
}

/** The records of a list in a file; what is none is left out and listed. A list that is missing is empty. */
export function recordsIn(
  holder: Fields,
  list: string,
  log: ImportLog,
  within = '',
): readonly PlacedFields[] {
  const value = Object.hasOwn(holder, list) ? holder[list] : undefined;
  const place = `${within}${list}`;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    log.repair(place, `This should be a list in [ ]; it was left out (it held ${shown(value)}).`);
    return [];
  }
  return value.flatMap((fields: unknown, index) => {
    const here = `${place}[${index}]`;
    if (isFields(fields)) return [{ place: here, fields }];
    log.repair(here, `This should be an object in braces; it was left out (it held ${shown(fields)}).`);
    return [];
  });
}

/** Whether this is an object with such a list, and one of its first records looks as it should. */
export function hasList(value: unknown, list: string, looks: (record: Fields) => boolean): value is Fields {
  if (!isFields(value) || !Object.hasOwn(value, list)) return false;
  const records = value[list];
  if (!Array.isArray(records)) return false;
  return records.slice(0, 50).filter(isFields).some(looks);
}

/** Whether an object has all of these fields itself. */
export function hasFields(value: unknown, ...fields: readonly string[]): value is Fields {
  return isFields(value) && fields.every((field) => Object.hasOwn(value, field));
}
