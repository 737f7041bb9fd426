import * as z from 'zod/mini';
import type { Place } from '#domain/problem.ts';
import { type Report, shown } from './repair-log.ts';

export type Fields = Record<string, unknown>;

/** Gives a required field that is missing or wrong a value, and says what was done; undefined where it cannot. */
export type Rescue = (field: string, record: Fields) => { value: unknown; message: string } | undefined;

interface RecordSchema<T> extends z.ZodMiniType<T> {
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
}
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const HOLE = Symbol('left out');
/** Each pass mends one level more: records are four levels deep, and a value may take two steps (number → text → list). */
const PASSES = 12;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How records of a kind are mended. `what` names one for a reader: "edge". */
export interface Recipe<T> {
  readonly what: string;
  readonly schema: RecordSchema<T>;
  readonly rescue: Rescue;
}

/**
 * Makes a record from a file fit its definition by leaving out the smallest part that does not, and reports each part.
 * Changes `value` in place. Undefined where the whole record had to be left out.
 */
export function mend<T>(recipe: Recipe<T>, value: unknown, place: Place, report: Report): T | undefined {
  if (!isFields(value)) {
    report(place, `This should be an object in braces; it was left out (it held ${shown(value)}).`);
    return undefined;
  }
  const reportAt = (path: Path, message: string) => report(placeOf(place, path), message);
  for (let pass = 0; pass < PASSES; pass++) {
    const result = z.safeParse(recipe.schema, value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      if (mendIssue(recipe, value, issue, reportAt)) return undefined;
    }
    closeHoles(value);
  }
  report(place, `This could not be understood; the ${recipe.what} was left out.`);
  return undefined;
}

/** True where the whole record is lost. */
function mendIssue(
  { what, schema, rescue }: Recipe<unknown>,
  record: Fields,
  issue: Issue,
  report: (path: Path, message: string) => void,
): boolean {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const holder = holderAt(record, path);
    for (const key of issue.keys) {
      report(
        [...path, key],
        `This field is not part of a map; it was left out (it held ${shown(holder?.[key])}).`,
      );
      if (holder) delete holder[key];
    }
    return false;
  }
  const field = path.at(-1);
  const holder = holderAt(record, path.slice(0, -1));
  // The holder may have been left out by an issue before this one.
  if (field === undefined || !holder || holder[field] === HOLE) return false;

  const held = holder[field];
  const converted = convert(issue, held);
  if (converted) {
    holder[field] = converted.value;
    report(path, converted.message);
    return false;
  }
  const saved = path.length === 1 ? rescue(String(field), record) : undefined;
  if (saved) {
    holder[field] = saved.value;
    report(path, saved.message);
    return false;
  }
  const there = Object.hasOwn(holder, field);
  if (path.length === 1 && isRequired(schema, String(field))) {
    const fault = there
      ? `This should be ${expected(issue)}, but is ${shown(held)}`
      : 'This field is missing';
    report(path, `${fault}; the whole ${what} was left out.`);
    return true;
  }
  if (there) {
    report(path, `This should be ${expected(issue)}; it was left out (it held ${shown(held)}).`);
    leaveOut(holder, field);
    return false;
  }
  const whole = path.slice(0, -1);
  const owner = holderAt(record, whole.slice(0, -1));
  const place = whole.at(-1);
  if (owner && place !== undefined) {
    report(whole, `This has no "${String(field)}"; it was left out (it held ${shown(holder)}).`);
    leaveOut(owner, place);
  }
  return false;
}

/** A conversion that loses and guesses nothing: a number as its text, one thing as a list of one. */
function convert(issue: Issue, held: unknown): { value: unknown; message: string } | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string' && Number.isFinite(held)) {
    return { value: String(held), message: `This should be text; the number ${held} was read as "${held}".` };
  }
  if (issue.expected === 'array' && (Number.isFinite(held) || typeof held === 'string' || isFields(held))) {
    return { value: [held], message: 'This should be a list; it was read as a list of one.' };
  }
  return undefined;
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return 'text that is not blank';
    case 'invalid_type':
      if (issue.expected === 'string') return 'text';
      if (issue.expected === 'array') return 'a list';
      if (issue.expected === 'object') return 'an object in braces';
      return 'a whole number from 1';
    case 'too_small':
      return issue.origin === 'array' ? 'a list that is not empty' : 'a whole number from 1';
    default:
      return 'a whole number from 1';
  }
}

function isRequired(schema: RecordSchema<unknown>, field: string): boolean {
  return Object.hasOwn(schema.shape, field) && schema.shape[field]?._zod.optin === undefined;
}

function holderAt(record: Fields, path: Path): Record<PropertyKey, unknown> | undefined {
  let holder: unknown = record;
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined;
    holder = (holder as Record<PropertyKey, unknown>)[step];
  }
  return typeof holder === 'object' && holder !== null ? (holder as Record<PropertyKey, unknown>) : undefined;
}

/** In a list the place stays as a hole until the pass is over, so that the places of the other issues stay true. */
function leaveOut(holder: Record<PropertyKey, unknown>, key: PropertyKey): void {
  if (Array.isArray(holder)) holder[Number(key)] = HOLE;
  else delete holder[key];
}

function closeHoles(holder: Fields): void {
  for (const [key, value] of Object.entries(holder)) {
    if (Array.isArray(value)) {
      const kept = value.filter((item) => item !== HOLE);
      if (kept.length < value.length) holder[key] = kept;
      for (const item of kept) if (isFields(item)) closeHoles(item);
    } else if (isFields(value)) closeHoles(value);
  }
}

/** `nodes[3]` and `anchors`, 0, `paragraph` make `nodes[3].anchors[0].paragraph`. */
function placeOf(place: Place, path: Path): Place {
  return path.reduce<string>((so, step) => {
    if (typeof step === 'number') return `${so}[${step}]`;
    const key = String(step);
    if (!/^[\w$]+$/.test(key)) return `${so}[${shown(key)}]`;
    return so === '' ? key : `${so}.${key}`;
  }, place);
}
