import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { writeMap } from '#formats/write-map.ts';
import type { Desk } from '#store/library/desk.ts';
import type { Opened } from '#store/library/keeping.ts';
import { createLibrary, type Library } from '#store/library/library.ts';
import type { LibraryNews } from '#store/library/library-news.ts';
import type { Outcome } from '#store/library/storage-trouble.ts';
import { mapOf } from '../../build-map.ts';

/** A device on which nothing is kept yet. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** News that stay on one page. */
function quietNews(): LibraryNews {
  const listeners = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A library as one tab has it; ids and times count up, so that a test can name them. */
export function aLibrary(tab = 'a', on: Partial<Desk> = {}): Library {
  let ids = 0;
  let time = 1_000;
  const count = {
    newId: () => {
      ids += 1;
      return `${tab}${ids}`;
    },
    now: () => {
      time += 1;
      return time;
    },
  };
  return createLibrary({ news: quietNews(), locks: undefined, ...count, ...on });
}

/** A map as it comes from a file; the text is told apart by one statement. */
export function opened(name: string, statement = 'a', view = ''): Opened {
  const map = mapOf({ nodes: [statement], title: `About ${name}` });
  return {
    name,
    file: `${name}.json`,
    title: map.title,
    text: writeMap(map),
    view,
    repairs: [],
    origin: null,
  };
}

/** What came of it; fails where it was in vain. */
export async function got<T>(how: Promise<Outcome<T>>): Promise<T> {
  const settled = await how;
  if (!settled.ok) throw new Error(`In vain: ${settled.trouble}`);
  return settled.value;
}

/** A record as anything may have left it. */
export async function tamper(
  store: 'maps' | 'texts',
  change: (record: Record<string, unknown>) => unknown,
): Promise<void> {
  const base = await promised(indexedDB.open('counterpoint-maps'));
  const transaction = base.transaction(store, 'readwrite');
  const records = (await promised(transaction.objectStore(store).getAll())) as Record<string, unknown>[];
  for (const record of records) {
    const changed = change(record);
    if (changed === undefined) transaction.objectStore(store).delete(record.id as string);
    else transaction.objectStore(store).put(changed);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  base.close();
}

export function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
