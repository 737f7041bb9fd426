import { IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '#store/library/library.ts';
import { mapsBase } from '#store/library/maps-base.ts';
import { PATIENCE, TROUBLE_WORDS, type TroubleKind } from '#store/library/storage-trouble.ts';
import { aLibrary, freshDevice, got, opened, promised } from './a-library.ts';

const { put } = IDBObjectStore.prototype;
const NAME = 'counterpoint-maps';

beforeEach(() => {
  freshDevice();
});
const putBack = (): void => {
  IDBObjectStore.prototype.put = put;
};
afterEach(() => {
  putBack();
  vi.useRealTimers();
});

/** Breaks the device, and gives what mends it again. */
interface Fault {
  readonly name: string;
  readonly trouble: TroubleKind;
  readonly version?: number;
  readonly strike: () => Promise<() => void> | (() => void);
}

function setFactory(factory: unknown): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true, writable: true });
}

function instead(factory: unknown): () => void {
  const before = globalThis.indexedDB;
  setFactory(factory);
  return () => setFactory(before);
}

const throwing = (name: string) => () => {
  throw new DOMException('Not here', name);
};

const FAULTS: readonly Fault[] = [
  { name: 'has no storage', trouble: 'denied', strike: () => instead(undefined) },
  {
    name: 'refuses to open it, as in a private window',
    trouble: 'denied',
    strike: () => instead({ open: throwing('SecurityError') }),
  },
  {
    name: 'has no room left',
    trouble: 'full',
    strike: () => {
      IDBObjectStore.prototype.put = throwing('QuotaExceededError');
      return putBack;
    },
  },
  {
    name: 'waits for another tab with an older version',
    trouble: 'blocked',
    version: 2,
    strike: async () => {
      const older = await promised(indexedDB.open(NAME, 1));
      return () => older.close();
    },
  },
  {
    name: 'breaks a transaction off',
    trouble: 'broken-off',
    strike: () => {
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
        const request = put.apply(this, values);
        this.transaction.abort();
        return request;
      };
      return putBack;
    },
  },
  {
    name: 'holds what a newer version wrote',
    trouble: 'newer',
    strike: async () => {
      (await promised(indexedDB.open(NAME, 9))).close();
      return freshDevice;
    },
  },
];

function libraryOn({ version }: Fault): Library {
  return aLibrary('a', version === undefined ? {} : { base: mapsBase(version) });
}

describe('where the browser', () => {
  it.each(FAULTS)('$name, keeping a map ends in words, and nothing is kept by halves', async (fault) => {
    const mend = await fault.strike();
    expect(await libraryOn(fault).keep(opened('debate'))).toEqual({ ok: false, trouble: fault.trouble });
    expect(TROUBLE_WORDS[fault.trouble]).toMatch(/^\p{Ll}.+[^.]$/u);
    mend();
    expect((await got(libraryOn(fault).list())).length).toBe(0);
    await got(libraryOn(fault).keep(opened('debate')));
  });

  it.each(FAULTS.filter(({ trouble }) => trouble !== 'full' && trouble !== 'broken-off'))(
    '$name, the list of maps ends in words',
    async (fault) => {
      const mend = await fault.strike();
      expect(await libraryOn(fault).list()).toEqual({ ok: false, trouble: fault.trouble });
      mend();
    },
  );

  it('never answers, that is said within two seconds', async () => {
    expect(PATIENCE).toBeLessThan(2_000);
    const mend = instead({ open: () => new IDBOpenDBRequest() });
    vi.useFakeTimers();
    const [keeping, listing] = [aLibrary().keep(opened('debate')), aLibrary().list()];
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect([await keeping, await listing]).toEqual([
      { ok: false, trouble: 'silent' },
      { ok: false, trouble: 'silent' },
    ]);
    mend();
  });

  it('answers late, what was said in the meantime is taken back', async () => {
    let answer = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const base = mapsBase();
    const slow = aLibrary('slow', {
      base: { ...base, write: (work) => waiting.then(() => base.write(work)) },
    });
    const late: unknown[] = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const keeping = slow.keep(opened('debate'), (how) => void late.push(how.ok));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    vi.useRealTimers();
    expect(await keeping).toEqual({ ok: false, trouble: 'silent' });
    answer();
    await vi.waitFor(() => expect(late).toEqual([true]));
    expect((await got(aLibrary().list())).length).toBe(1);
  });
});
