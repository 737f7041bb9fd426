import { textsOf } from './kept-changes.ts';
import type { KeptMap } from './kept-map.ts';
import type { LibraryNews } from './library-news.ts';
import type { MapsBase, Records } from './maps-base.ts';
import { readKeptMap } from './read-kept.ts';
import { type Outcome, outcome, StorageTrouble } from './storage-trouble.ts';

/** What all work on the kept maps is done with. */
export interface Desk {
  readonly base: MapsBase;
  readonly news: LibraryNews;
  readonly now: () => number;
  readonly newId: () => string;
  readonly locks: LockManager | undefined;
}

/** A short id that nobody else has. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(12));
  return [...numbers].map((number) => (number % 36).toString(36)).join('');
}

/** The record of a map that may be changed; ends the work where there is none, or one that is damaged. */
export async function soundMap(records: Records, id: string): Promise<KeptMap> {
  const found = await records.map(id);
  if (found === undefined) throw new StorageTrouble('gone');
  const { value, faults } = readKeptMap(id, found);
  // To write it anew would be the end of what is left of it.
  if (faults.length > 0) throw new StorageTrouble('damaged');
  if (value.deleted !== null) throw new StorageTrouble('gone');
  return value;
}

/** Changes what is kept, and lets everybody know. */
export async function changing<T>(
  { base, news }: Desk,
  work: (records: Records) => Promise<T>,
  late?: (how: Outcome<T>) => void,
): Promise<Outcome<T>> {
  const how = await outcome(() => base.write(work), late);
  if (how.ok) news.tell();
  return how;
}

/** Writes a map in place of what it was, without the texts that nothing needs any more. */
export async function putChanged(records: Records, before: KeptMap, now: KeptMap): Promise<void> {
  await records.putMap(now);
  const needed = textsOf(now);
  for (const id of textsOf(before)) if (!needed.has(id)) await records.removeText(id);
}
