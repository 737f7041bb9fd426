import { changing, type Desk, putChanged, soundMap } from './desk.ts';
import { copied } from './keeping.ts';
import { broughtBack, textsOf } from './kept-changes.ts';
import type { EarlierState, KeptMap } from './kept-map.ts';
import type { Records } from './maps-base.ts';
import { readKeptMap } from './read-kept.ts';
import { type Outcome, StorageTrouble } from './storage-trouble.ts';
import { whileFree } from './writer-lock.ts';

/** What a reader does with the maps in the library. `here` is the id of the map that this page may save, if any. */
export interface Tending {
  rename(id: string, name: string): Promise<Outcome<KeptMap>>;
  duplicate(id: string): Promise<Outcome<KeptMap>>;
  /** Puts a map away; until it is forgotten, `undo` brings it back. */
  remove(key: IDBValidKey, here: string | null): Promise<Outcome<void>>;
  undo(key: IDBValidKey): Promise<Outcome<void>>;
  /** Deletes a map for good, with all of its states. */
  forget(key: IDBValidKey): Promise<Outcome<void>>;
  /** Forgets what was put away so long ago that nobody can want it back. */
  clear(): Promise<Outcome<void>>;
  bringBack(id: string, state: EarlierState, here: string | null): Promise<Outcome<KeptMap>>;
}

/** Milliseconds for which a deletion can be undone at least. */
const UNDOABLE = 10 * 60_000;

export function tending(desk: Desk): Tending {
  const { now } = desk;
  /** Ends in trouble where another page may be saving the map. */
  const free = async <T>(
    key: IDBValidKey,
    here: string | null,
    work: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> => {
    if (key === here || typeof key !== 'string') return work();
    return (await whileFree(desk.locks, key, work)) ?? { ok: false, trouble: 'taken' };
  };
  return {
    rename: (id, name) =>
      changing(desk, async (records) => {
        const map = { ...(await soundMap(records, id)), name };
        await records.putMap(map);
        return map;
      }),
    duplicate: (id) => changing(desk, (records) => copied(records, desk, id)),
    remove: (key, here) =>
      free(key, here, () =>
        changing(desk, async (records) => {
          await records.putFound({ ...(await found(records, key)), id: key, deleted: now() });
        }),
      ),
    undo: (key) =>
      changing(desk, async (records) => {
        await records.putFound({ ...(await found(records, key)), id: key, deleted: null });
      }),
    forget: (key) => changing(desk, (records) => forgotten(records, [key])),
    clear: () =>
      changing(desk, async (records) => {
        const old = (await records.maps()).filter(({ key, value }) => {
          const { deleted } = readKeptMap(key, value).value;
          return deleted !== null && Math.abs(now() - deleted) > UNDOABLE;
        });
        await forgotten(
          records,
          old.map(({ key }) => key),
        );
      }),
    bringBack: (id, state, here) =>
      free(id, here, () =>
        changing(desk, async (records) => {
          const before = await soundMap(records, id);
          const place = before.earlier.findIndex(
            ({ text, until }) => text === state.text && until === state.until,
          );
          const map = broughtBack(before, place, now());
          if (!map) throw new StorageTrouble('gone');
          await putChanged(records, before, map);
          return map;
        }),
      ),
  };
}

async function found(records: Records, key: IDBValidKey): Promise<object> {
  const record = await records.map(key);
  if (typeof record !== 'object' || record === null) throw new StorageTrouble('gone');
  return record;
}

async function forgotten(records: Records, keys: readonly IDBValidKey[]): Promise<void> {
  if (keys.length === 0) return;
  for (const key of keys) await records.removeMap(key);
  const left = (await records.maps()).map(({ key, value }) => readKeptMap(key, value));
  // What a damaged record says of its texts may be wrong: as long as there is one, no text that may be its own goes.
  if (left.some(({ faults }) => faults.length > 0)) return;
  const needed = new Set(left.flatMap(({ value }) => [...textsOf(value)]));
  const there = new Set(await records.textKeys());
  if ([...needed].some((id) => !there.has(id))) return;
  for (const key of there) {
    if (typeof key !== 'string' || !needed.has(key)) await records.removeText(key);
  }
}
