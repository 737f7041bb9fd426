import { LABEL_CAP } from './map-schema.ts';
import type { Rescue } from './mend.ts';
import { shown } from './repair-log.ts';
import { shortLabel } from './short-label.ts';

/** How a record of each kind gets a required field that is missing, blank or unknown. Never by guessing a relation. */

type NewId = () => string;

const idFrom =
  (newId: NewId): Rescue =>
  (field, record) => {
    if (field !== 'id') return undefined;
    const value = newId();
    const was = Object.hasOwn(record, 'id') ? `could not be used (${shown(record.id)})` : 'was missing';
    return { value, message: `The id ${was}; the id "${value}" was given.` };
  };

/** A name, title or label that is missing is the id. */
const namedById =
  (field: string, newId: NewId): Rescue =>
  (wanted, record) => {
    if (wanted !== field) return idFrom(newId)(wanted, record);
    // A record without its own id is empty: there is nothing to show.
    if (!isSaid(record.id)) return undefined;
    return { value: record.id, message: `The ${field} was missing or blank; its id stands for it.` };
  };

/** An unknown kind is read as the one that says least. */
const unknownAs = (field: string, value: string, rescue: Rescue): Rescue => {
  return (wanted, record) => {
    if (wanted !== field) return rescue(wanted, record);
    const was = Object.hasOwn(record, field) ? `${shown(record[field])} is unknown` : 'was missing';
    return { value, message: `The ${field} ${was}; it was read as "${value}".` };
  };
};

export const rescueLabelled = (newId: NewId): Rescue => namedById('label', newId);
export const rescueSource = (newId: NewId): Rescue => unknownAs('kind', 'other', namedById('title', newId));
export const rescueActor = (newId: NewId): Rescue => unknownAs('kind', 'group', namedById('name', newId));
export const rescueEdge = idFrom;

export const rescueNode = (newId: NewId): Rescue => {
  return unknownAs('type', 'claim', (field, record) => {
    if (field === 'label') return rescueLabel(record);
    if (field === 'text') {
      const value = [record.label, record.quote, record.note, record.id].find(isSaid);
      if (value === undefined) return undefined;
      return { value, message: 'The text was missing or blank; it was made from the label.' };
    }
    return idFrom(newId)(field, record);
  });
};

function rescueLabel(record: Readonly<Record<string, unknown>>): ReturnType<Rescue> {
  const { label } = record;
  if (isSaid(label)) {
    return { value: label.slice(0, LABEL_CAP), message: `The label was cut to ${LABEL_CAP} characters.` };
  }
  const from = [record.text, record.quote, record.note, record.id].find(isSaid);
  if (from === undefined) return undefined;
  const value = shortLabel(from);
  return { value, message: `The label was missing or blank; "${value}" was made from the text.` };
}

function isSaid(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value);
}
