import { type MapNode, NODE_TYPES, type NodeType } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import type { Fields } from '#formats/mend.ts';

const ACTORS = ['proponent', 'proponents', 'actor', 'actors', 'speaker', 'author', 'authors'];
const SOURCES = ['source', 'sources', 'reference', 'url'];
const NOTES = ['note', 'notes', 'comment'];
/** What only matters to Argdown's own map. */
const OBEYED = ['isCanonical', 'uses', 'from'];

/** What data in braces say of a node or a step. */
export type DataFields = Pick<MapNode, 'actors' | 'anchors' | 'note' | 'quote' | 'tags'> & {
  readonly type?: NodeType;
};

/** Reads the data that a map has fields for; the others are listed as left behind. `of` names whose they are. */
export type ReadData = (data: Fields, place: Place, of: string) => DataFields;

export function dataReader(draft: MapDraft, log: ImportLog): ReadData {
  const sources = new Map<string, string>();
  const sourceOf = (words: string): string => {
    const known = sources.get(words);
    if (known !== undefined) return known;
    const address = /^https?:\/\/\S+$/.test(words);
    const id = draft.source(
      address ? { kind: 'web', title: words, url: words } : { kind: 'other', title: words },
    );
    sources.set(words, id);
    return id;
  };
  return (data, place, of) => {
    const texts = (keys: readonly string[]): readonly string[] => [
      ...new Set(keys.flatMap((key) => textsIn(data[key]))),
    ];
    const type = NODE_TYPES.find((each) => each === data.type);
    const read = new Set([
      ...ACTORS,
      ...SOURCES,
      ...NOTES,
      'quote',
      'tags',
      ...OBEYED,
      ...(type ? ['type'] : []),
    ]);
    // Of lists and fields within a field only texts can be read.
    const left = Object.entries(data).flatMap(([key, value]) => {
      const nested = typeof value === 'object' && value !== null && textsIn(value).length === 0;
      return read.has(key) && (!nested || OBEYED.includes(key)) ? [] : [key];
    });
    if (left.length > 0) {
      const names = left.slice(0, 20).map((key) => `“${key}”`);
      log.loss(place, `Data of “${of}” that a map has no place for were left behind: ${names.join(', ')}.`);
    }
    const actors = [...new Set(texts(ACTORS).map((name) => draft.actor(name, 'group')))];
    const anchors = texts(SOURCES).map((words) => ({ source: sourceOf(words) }));
    const note = texts(NOTES).join('\n');
    const quote = texts(['quote']).join('\n');
    const tags = texts(['tags']);
    return {
      ...(type ? { type } : {}),
      ...(actors.length > 0 ? { actors } : {}),
      ...(anchors.length > 0 ? { anchors } : {}),
      ...(note ? { note } : {}),
      ...(quote ? { quote } : {}),
      ...(tags.length > 0 ? { tags } : {}),
    };
  };
}

/** Texts and numbers of one value or a list; nothing else is anybody's name. */
export function textsIn(value: unknown): readonly string[] {
  const each = Array.isArray(value) ? value : [value];
  return each
    .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []))
    .filter((text) => /\S/.test(text));
}
