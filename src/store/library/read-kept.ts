import type { Loss, Origin, Repair } from '#domain/problem.ts';
import { THUMBNAIL_PARTS, type Thumbnail } from '#scene/thumbnail.ts';
import { type EarlierState, type KeptMap, type KeptText, OWN_FORMAT } from './kept-map.ts';

/** A record as well as it could be read. */
export interface ReadRecord<T> {
  readonly value: T;
  /** What is wrong with it, in words; empty where nothing is. */
  readonly faults: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the record of a map, whatever it is: what is wrong in it is replaced and told. Never throws. */
export function readKeptMap(key: IDBValidKey, found: unknown): ReadRecord<KeptMap> {
  const faults: string[] = [];
  const fields = isFields(found) ? found : {};
  if (!isFields(found)) faults.push('it is no record');
  const take = <T>(name: string, what: string, read: (value: unknown) => T | undefined, instead: T): T => {
    const value = read(fields[name]);
    if (value === undefined) faults.push(what);
    return value ?? instead;
  };
  const title = take('title', 'its title is missing', text, '');
  return {
    value: {
      id: take('id', 'its id is no text', text, idOf(key)),
      name: take('name', 'its name is missing', text, title || 'Map without a name'),
      file: take('file', 'the name of its file is missing', text, ''),
      title,
      format: take('format', 'its format is missing', text, OWN_FORMAT),
      text: take('text', 'it does not say where its text is', text, ''),
      size: take('size', 'its size is no number', amount, 0),
      view: take('view', 'how it was looked at is missing', text, ''),
      thumbnail: thumbnail(fields.thumbnail),
      opened: take('opened', 'when it was opened is missing', time, 0),
      changed: take('changed', 'when it was changed is missing', time, 0),
      writer: text(fields.writer) ?? null,
      deleted: time(fields.deleted) ?? null,
      earlier: take('earlier', 'its earlier states cannot be read', states, []),
    },
    faults,
  };
}

/** Reads the text of a map; null where there is none. What cannot be read of its story is left out. */
export function readKeptText(found: unknown): KeptText | null {
  if (!isFields(found) || typeof found.text !== 'string') return null;
  const repairs = list(found.repairs, problem).map((one): Repair => ({ kind: 'repair', ...one }));
  return { id: text(found.id) ?? '', text: found.text, repairs, origin: origin(found.origin) };
}

/** Whether a text is as long as its record says; one that was cut is not. */
export function isWhole(map: Pick<KeptMap, 'size'>, kept: KeptText | null): kept is KeptText {
  return kept !== null && kept.text.length === map.size;
}

/** An id for a record whose own cannot be used. */
function idOf(key: IDBValidKey): string {
  return typeof key === 'string' ? key : `?${JSON.stringify(key)}`;
}

function origin(value: unknown): Origin | null {
  if (!isFields(value) || typeof value.format !== 'string') return null;
  return {
    format: value.format,
    losses: list(value.losses, problem).map((one): Loss => ({ kind: 'loss', ...one })),
  };
}

function problem(value: unknown): { readonly place: string; readonly message: string } | undefined {
  if (!isFields(value) || typeof value.place !== 'string' || typeof value.message !== 'string') return;
  return { place: value.place, message: value.message };
}

function states(value: unknown): readonly EarlierState[] | undefined {
  return Array.isArray(value) ? list(value, state) : undefined;
}

function state(value: unknown): EarlierState | undefined {
  if (!isFields(value)) return;
  const id = text(value.text);
  const size = amount(value.size);
  const until = time(value.until);
  if (id === undefined || size === undefined || until === undefined) return;
  return {
    text: id,
    title: text(value.title) ?? '',
    format: text(value.format) ?? OWN_FORMAT,
    size,
    view: text(value.view) ?? '',
    until,
    was: value.was === 'view' ? 'view' : 'content',
  };
}

/** Of a thumbnail only paths are taken: numbers and the letters of moves. */
function thumbnail(value: unknown): Thumbnail | null {
  if (!isFields(value) || !isFields(value.paths)) return null;
  const { width, height, paths } = value;
  if (!isSide(width) || !isSide(height)) return null;
  const read = THUMBNAIL_PARTS.flatMap((part) => {
    const path = paths[part];
    return typeof path === 'string' && /^[MLhvz0-9 .-]{1,20000}$/.test(path) ? [[part, path] as const] : [];
  });
  return { width, height, paths: Object.fromEntries(read) };
}

function isSide(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 10_000;
}

function list<T>(value: unknown, read: (one: unknown) => T | undefined): readonly T[] {
  return Array.isArray(value) ? value.flatMap((one) => read(one) ?? []) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function amount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** What a date can be made of. */
function time(value: unknown): number | undefined {
  const known = amount(value);
  return known !== undefined && known <= 8.64e15 ? known : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
