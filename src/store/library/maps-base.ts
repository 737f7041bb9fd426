import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { KeptMap, KeptText } from './kept-map.ts';
import { StorageTrouble } from './storage-trouble.ts';

const NAME = 'counterpoint-maps';
const VERSION = 1;
const STORES = ['maps', 'texts'] as const;

/** A record as it was found: anybody may have changed it. */
export interface Found {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** What can be done within one piece of work: all of it happens, or nothing. */
export interface Records {
  maps(): Promise<readonly Found[]>;
  map(key: IDBValidKey): Promise<unknown>;
  text(key: IDBValidKey): Promise<unknown>;
  textKeys(): Promise<readonly IDBValidKey[]>;
  putMap(map: KeptMap): Promise<unknown>;
  /** Puts a record back as it was found, whatever it is. */
  putFound(record: object): Promise<unknown>;
  putText(text: KeptText): Promise<unknown>;
  removeMap(key: IDBValidKey): Promise<unknown>;
  removeText(key: IDBValidKey): Promise<unknown>;
}

/** The maps on this device. */
export interface MapsBase {
  /** Nothing but what the records promise may be waited for in the work, or it ends before its time. */
  read<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** Ends when all of it is on the disk. */
  write<T>(work: (records: Records) => Promise<T>): Promise<T>;
}

/** The one place that knows IndexedDB. It opens with the first piece of work. */
export function mapsBase(version = VERSION): MapsBase {
  let opening: Promise<IDBPDatabase> | null = null;

  const open = (): Promise<IDBPDatabase> => {
    opening ??= connected(version, () => {
      opening = null;
    });
    // What failed is tried anew the next time.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };

  const run = async <T>(
    mode: 'readonly' | 'readwrite',
    work: (records: Records) => Promise<T>,
  ): Promise<T> => {
    const base = await open();
    const transaction = base.transaction(STORES, mode, { durability: 'strict' });
    // Whoever waits for it hears of a failure below.
    transaction.done.catch(() => {});
    try {
      const result = await work(recordsIn(transaction));
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
      // What broke it off says more than that it was broken off.
      throw transaction.error ?? error;
    }
  };
  return { read: (work) => run('readonly', work), write: (work) => run('readwrite', work) };
}

function connected(version: number, onLost: () => void): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    // Where storage is forbidden it may be missing, or throw when it is named.
    try {
      if (!globalThis.indexedDB) throw new StorageTrouble('denied');
    } catch {
      reject(new StorageTrouble('denied'));
      return;
    }
    let given = true;
    const asked = openDB(NAME, version, {
      upgrade: (base) => {
        for (const name of STORES) {
          if (!base.objectStoreNames.contains(name)) base.createObjectStore(name, { keyPath: 'id' });
        }
      },
      blocked: () => {
        given = false;
        reject(new StorageTrouble('blocked'));
      },
      // A newer version of the page, in another tab, must not wait for this one.
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    asked.then(
      (base) => (given ? resolve(base) : base.close()),
      (error) => reject(isRefusal(error) ? new StorageTrouble('denied') : error),
    );
  });
}

/** Browsers refuse a database under several names. */
function isRefusal(error: unknown): boolean {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  return ['InvalidStateError', 'SecurityError', 'TypeError'].includes(name);
}

function recordsIn(transaction: IDBPTransaction<unknown, typeof STORES, 'readonly' | 'readwrite'>): Records {
  const maps = transaction.objectStore('maps');
  const texts = transaction.objectStore('texts');
  return {
    maps: async () => {
      const [keys, values] = await Promise.all([maps.getAllKeys(), maps.getAll()]);
      return keys.map((key, place) => ({ key, value: values[place] as unknown }));
    },
    map: (key) => maps.get(key),
    text: (key) => texts.get(key),
    textKeys: () => texts.getAllKeys(),
    putFound: async (record) => maps.put?.(record),
    putMap: async (map) => maps.put?.(map),
    putText: async (text) => texts.put?.(text),
    removeMap: async (key) => maps.delete?.(key),
    removeText: async (key) => texts.delete?.(key),
  };
}
