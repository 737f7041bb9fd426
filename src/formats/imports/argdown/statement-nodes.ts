import type { IArgument, IEquivalenceClass } from '@argdown/core';
import type { Id } from '#domain/map.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import type { Chapters } from './chapters.ts';
import type { ReadData } from './data-fields.ts';
import { type Said, saidIn } from './said.ts';

type Sayer = IEquivalenceClass | IArgument;

/** What each of them says, in the order of the file. */
export function saidBy(sayers: readonly Sayer[], log: ImportLog): ReadonlyMap<Sayer, Said> {
  const placed = sayers.toSorted((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
  return new Map(placed.map((sayer) => [sayer, saidIn(sayer.title ?? '', sayer.members, log)]));
}

/** Statements and arguments as nodes. Those without a word, below a relation that leads to nothing, are left out. */
export function tellNodes(
  said: ReadonlyMap<Sayer, Said>,
  chapters: Chapters,
  readData: ReadData,
  draft: MapDraft,
  log: ImportLog,
): ReadonlyMap<Sayer, Id> {
  const ids = new Map<Sayer, Id>();
  for (const [sayer, { name, untitled, text, place, data, dataPlace }] of said) {
    if (untitled && !text) {
      log.repair(place, 'Nothing stands where a statement should; it was left out, with what it leads to.');
      continue;
    }
    const { tags = [], ...fields } = readData(data, dataPlace, name);
    const allTags = [...new Set([...(sayer.tags ?? []), ...tags])];
    const topic = chapters.of(sayer.section);
    const id = draft.node({
      text: text || name,
      ...(untitled ? {} : { label: name }),
      ...fields,
      ...(allTags.length > 0 ? { tags: allTags } : {}),
      ...(topic === undefined ? {} : { topic }),
    });
    ids.set(sayer, id);
  }
  return ids;
}

/** Where it is defined, or else where it is first referred to. */
function definedAt({ members }: Sayer): Sayer['members'][number] | undefined {
  return members.find(({ isReference }) => !isReference) ?? members[0];
}

const lineOf = (sayer: Sayer): number => definedAt(sayer)?.startLine ?? 0;
const columnOf = (sayer: Sayer): number => definedAt(sayer)?.startColumn ?? 0;
