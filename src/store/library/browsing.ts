import type { Desk } from './desk.ts';
import type { EarlierState, KeptMap, KeptText } from './kept-map.ts';
import { isWhole, readKeptMap, readKeptText } from './read-kept.ts';
import { type Outcome, outcome, StorageTrouble } from './storage-trouble.ts';

/** A map in the list. */
export interface Listed {
  readonly key: IDBValidKey;
  readonly map: KeptMap;
  /** What is wrong with its record, in words; empty where nothing is. */
  readonly faults: readonly string[];
}

/** The key of a map in the list as text, for those that are none. */
export function keyOf({ key }: Listed): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

/** A map with its content. */
export interface Taken {
  readonly map: KeptMap;
  readonly content: KeptText;
  readonly faults: readonly string[];
}

/** How the library is looked at. Nothing here changes anything. */
export interface Browsing {
  /** All maps, what was opened last first, those put away among them. */
  list(): Promise<Outcome<readonly Listed[]>>;
  /** The keys, of these maps, of those whose text is missing or cut. */
  torn(listed: readonly Listed[]): Promise<Outcome<ReadonlySet<IDBValidKey>>>;
  /** A map with its content, as far as there is any to read. */
  take(id: string): Promise<Outcome<Taken>>;
  /** The text of an earlier state. */
  textOf(state: EarlierState): Promise<Outcome<string>>;
  /** All that there is of a map, damaged or not, as text. */
  remains(key: IDBValidKey): Promise<Outcome<string>>;
}

export function browsing({ base }: Desk): Browsing {
  return {
    list: () =>
      outcome(async () => {
        const found = await base.read((records) => records.maps());
        return found
          .map(({ key, value }): Listed => {
            const { value: map, faults } = readKeptMap(key, value);
            return { key, map, faults };
          })
          .toSorted((a, b) => b.map.opened - a.map.opened);
      }),
    torn: (listed) =>
      outcome(() =>
        base.read(async (records) => {
          const torn = new Set<IDBValidKey>();
          // One by one: together their texts may be more than there is memory for.
          for (const { key, map } of listed) {
            if (!isWhole(map, readKeptText(await records.text(map.text)))) torn.add(key);
          }
          return torn;
        }),
      ),
    take: (id) =>
      outcome(() =>
        base.read(async (records) => {
          const found = await records.map(id);
          if (found === undefined) throw new StorageTrouble('gone');
          const { value: map, faults } = readKeptMap(id, found);
          if (map.deleted !== null) throw new StorageTrouble('gone');
          const content = readKeptText(await records.text(map.text));
          if (!content) throw new StorageTrouble('damaged');
          const torn = isWhole(map, content) ? [] : ['its text is not as long as it was'];
          return { map, content, faults: [...faults, ...torn] };
        }),
      ),
    textOf: ({ text, size }) =>
      outcome(() =>
        base.read(async (records) => {
          const content = readKeptText(await records.text(text));
          if (!isWhole({ size }, content)) throw new StorageTrouble('damaged');
          return content.text;
        }),
      ),
    remains: (key) =>
      outcome(() =>
        base.read(async (records) => {
          const record = await records.map(key);
          const { value: map } = readKeptMap(key, record);
          const content = await records.text(map.text);
          return written({ record, content });
        }),
      ),
  };
}

/** Whatever a record holds as text, also what JSON has no words for. */
function written(remains: object): string {
  const above = new Set<unknown>();
  try {
    return JSON.stringify(
      remains,
      (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value),
      2,
    );
  } catch {
    return JSON.stringify(
      remains,
      (_, value: unknown) => {
        if (typeof value !== 'object' || value === null) return String(value);
        if (above.has(value)) return '(again)';
        above.add(value);
        return value;
      },
      2,
    );
  }
}
