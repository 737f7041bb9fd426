import type { Origin, Repair } from '#domain/problem.ts';
import { changing, type Desk, soundMap } from './desk.ts';
import { textsOf, withContent } from './kept-changes.ts';
import { type KeptMap, OWN_FORMAT } from './kept-map.ts';
import type { Records } from './maps-base.ts';
import { readKeptMap, readKeptText } from './read-kept.ts';
import { type Outcome, StorageTrouble } from './storage-trouble.ts';

/** A map that was opened from outside, to be kept. */
export interface Opened {
  readonly name: string;
  /** The name of its file, with its ending; "" where there was none. */
  readonly file: string;
  readonly title: string;
  /** What `writeMap` writes. */
  readonly text: string;
  readonly view: string;
  readonly repairs: readonly Repair[];
  readonly origin: Origin | null;
}

export interface Placed {
  readonly map: KeptMap;
  /** It was here before, with this very content. */
  readonly known: boolean;
  /** Another map of the same file or title, with other content. */
  readonly alike: KeptMap | null;
}

/** How maps come into the library. */
export interface Keeping {
  /** Keeps a map. One that is here already is only dated; nothing that is here is changed by another. */
  keep(opened: Opened, late?: (how: Outcome<Placed>) => void): Promise<Outcome<Placed>>;
  /** Makes the content of one map that of another, whose former content becomes an earlier state; the one is then gone. */
  replace(id: string, by: string): Promise<Outcome<KeptMap>>;
}

export function keeping(desk: Desk): Keeping {
  const { now } = desk;
  return {
    keep: (opened, late) => changing(desk, (records) => placed(records, desk, opened), late),
    replace: (id, by) =>
      changing(desk, async (records) => {
        const [old, next] = [await soundMap(records, id), await soundMap(records, by)];
        const { file, thumbnail } = next;
        const map: KeptMap = { ...withContent(old, next, now()), file, thumbnail, opened: now() };
        await records.putMap(map);
        await records.removeMap(by);
        for (const text of [...textsOf(old), ...textsOf(next)]) {
          if (!textsOf(map).has(text)) await records.removeText(text);
        }
        return map;
      }),
  };
}

async function placed(records: Records, desk: Desk, opened: Opened): Promise<Placed> {
  const sound = (await records.maps())
    .map(({ key, value }) => readKeptMap(key, value))
    .flatMap(({ value, faults }) => (faults.length === 0 ? [value] : []));
  const alike = sound
    .filter(({ file, title }) => (file !== '' && file === opened.file) || title === opened.title)
    .toSorted((a, b) => b.opened - a.opened);
  for (const map of alike) {
    if (map.size !== opened.text.length) continue;
    if (readKeptText(await records.text(map.text))?.text !== opened.text) continue;
    const dated = { ...map, opened: desk.now(), deleted: null };
    await records.putMap(dated);
    return { map: dated, known: true, alike: null };
  }
  const present = sound.filter(({ deleted }) => deleted === null);
  const map = newMap(opened, desk, new Set(present.map(({ name }) => name)));
  const { text, repairs, origin } = opened;
  await records.putText({ id: map.text, text, repairs, origin });
  await records.putMap(map);
  return { map, known: false, alike: alike.find(({ deleted }) => deleted === null) ?? null };
}

function newMap(opened: Opened, { now, newId }: Desk, names: ReadonlySet<string>): KeptMap {
  const { name, file, title, text, view, origin } = opened;
  return {
    id: newId(),
    name: freeName(name || title || 'Map', names),
    file,
    title,
    format: origin?.format ?? OWN_FORMAT,
    text: newId(),
    size: text.length,
    view,
    thumbnail: null,
    opened: now(),
    changed: now(),
    writer: null,
    deleted: null,
    earlier: [],
  };
}

/** A copy of a map, with a text of its own. */
export async function copied(records: Records, desk: Desk, id: string): Promise<KeptMap> {
  const map = await soundMap(records, id);
  const text = readKeptText(await records.text(map.text));
  if (!text) throw new StorageTrouble('damaged');
  const names = (await records.maps()).map(({ key, value }) => readKeptMap(key, value).value.name);
  const copy: KeptMap = {
    ...map,
    id: desk.newId(),
    name: freeName(`${map.name} (copy)`, new Set(names)),
    text: desk.newId(),
    opened: desk.now(),
    changed: desk.now(),
    writer: null,
    earlier: [],
  };
  await records.putText({ ...text, id: copy.text });
  await records.putMap(copy);
  return copy;
}

/** The name, with a number where another map has it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(free)) return free;
  }
}
