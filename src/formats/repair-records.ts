import type { Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import { freshIds } from './fresh-id.ts';
import { isFields, mend, type Recipe, type Rescue } from './mend.ts';
import { type Report, shown } from './repair-log.ts';

/** A record with its place in the file, which is not its place in the map once others were left out. */
export interface Placed<T> {
  readonly place: Place;
  readonly record: T;
}

/** Ids that must differ from each other. Nodes and edges share one space, since an edge may point at either. */
export interface IdSpace {
  readonly newId: (wish: Id) => Id;
  readonly used: Set<Id>;
  /** Whether a record in the file has this id, be it left out since. */
  inFile(id: Id): boolean;
}

export function idSpace(...lists: readonly (readonly unknown[])[]): IdSpace {
  const inFile = new Set<Id>();
  for (const list of lists) {
    for (const item of list) {
      const id = isFields(item) ? item.id : undefined;
      if (typeof id === 'string' || typeof id === 'number') inFile.add(String(id));
    }
  }
  return { newId: freshIds(new Set(inFile)), used: new Set(), inFile: (id) => inFile.has(id) };
}

/** One of a map's lists. `one` names a record for new ids: "node" gives "node-4". */
export interface RecordKind<T> {
  readonly list: string;
  readonly one: string;
  readonly schema: Recipe<T>['schema'];
  readonly rescue: (newId: () => Id) => Rescue;
}

/** Reads a list of records: each one mended, with an id of its own, or left out and reported. */
export function repairRecords<T extends { id: Id }>(
  { list, one, schema, rescue }: RecordKind<T>,
  items: readonly unknown[],
  ids: IdSpace,
  report: Report,
): Placed<T>[] {
  const kept: Placed<T>[] = [];
  items.forEach((item, index) => {
    const here = `${list}[${index}]`;
    if (isFields(item) && Object.keys(item).length === 0) {
      report(here, 'This is empty; it was left out.');
      return;
    }
    const recipe = { what: one, schema, rescue: rescue(() => ids.newId(`${one}-${index + 1}`)) };
    const record = mend(recipe, item, here, report);
    if (!record) return;
    if (ids.used.has(record.id)) {
      const renamed = ids.newId(record.id);
      const old = shown(record.id);
      report(`${here}.id`, `The id ${old} is in use already; this one was renamed ${shown(renamed)}.`);
      record.id = renamed;
    }
    ids.used.add(record.id);
    kept.push({ place: here, record });
  });
  return kept;
}
