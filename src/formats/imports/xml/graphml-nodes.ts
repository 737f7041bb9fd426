import { type Id, NODE_TYPES } from '#domain/map.ts';
import { counted } from '#formats/features/feature.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { shown } from '#formats/repair-log.ts';
import { firstOf, type GraphmlData, type GraphmlNode, labelOf } from './graphml-document.ts';

const TEXT = ['text', 'content', 'statement', 'claim', 'sentence', 'description'];
const ACTORS = ['actors', 'actor', 'speaker', 'author', 'participant'];
const TOPIC = ['chapter', 'topic'];
/** What is read of a node in one way or another. */
const READ = new Set([
  ...TEXT,
  ...ACTORS,
  ...TOPIC,
  ...['label', 'title', 'name', 'v_name', 'drawn label', 'quote', 'note', 'tags', 'thesis', 'nodegraphics'],
]);

/** Adds what a graph says of itself as a whole. */
export function addHead(head: GraphmlData, draft: MapDraft): void {
  const [title, summary, language] = [
    firstOf(head, ['title', 'name']).trim(),
    firstOf(head, ['summary', 'description']),
    firstOf(head, ['language']).trim(),
  ];
  if (title !== '') draft.title(title);
  if (summary !== '') draft.summary(summary);
  if (language !== '') draft.language(language);
}

/** Adds a statement for each node; gives for each id of the file the one in the draft. */
export function addGraphmlNodes(
  nodes: readonly GraphmlNode[],
  draft: MapDraft,
  log: ImportLog,
): ReadonlyMap<Id, Id> {
  const known = new Map<Id, Id>();
  const theses: Id[] = [];
  const left = new Map<string, number>();
  let wordless = 0;
  for (const { id, place, group, data } of nodes) {
    const label = labelOf(data);
    const text = firstOf(data, TEXT) || label || (/\S/.test(id) ? id : 'Node without a text');
    if (firstOf(data, TEXT) === '' && label === '') wordless += 1;
    const type = NODE_TYPES.find((one) => one === data.get('type'));
    const actors = namesIn(firstOf(data, ACTORS)).map((name) => draft.actor(name, 'group'));
    const topic = firstOf(data, TOPIC).trim() || group.trim();
    const [quote, note] = [data.get('quote'), data.get('note')];
    const tags = namesIn(data.get('tags') ?? '');
    const made = draft.node({
      id: id.trim(),
      text,
      ...(label ? { label } : {}),
      ...(type ? { type } : {}),
      ...(actors.length > 0 ? { actors: [...new Set(actors)] } : {}),
      ...(topic ? { topic: draft.topic(topic) } : {}),
      ...(quote ? { quote } : {}),
      ...(note ? { note } : {}),
      ...(tags.length > 0 ? { tags } : {}),
    });
    if (id === '') log.repair(place, `This node has no id; the id ${shown(made)} was given.`);
    else if (known.has(id))
      log.repair(place, `The id ${shown(id)} is in use already; this one was renamed ${shown(made)}.`);
    else known.set(id, made);
    if (data.get('thesis') === 'true') theses.push(made);
    countUnread(data, (name, value) => READ.has(name) || value === type || value === 'statement', left);
  }
  // A map that was saved here says of each statement that it is one, and of theses that they are.
  if (theses.length > 0 || nodes.some(({ data }) => data.get('kind') === 'statement')) draft.thesis(theses);
  if (wordless > 0)
    log.repair('whole file', `${counted(wordless, 'node has', 'nodes have')} no words; ids stand for them.`);
  tellUnread(left, 'node', log);
  return known;
}

/** Counts, by name, the data of a part that is not read. */
export function countUnread(
  data: GraphmlData,
  isRead: (name: string, value: string) => boolean,
  left: Map<string, number>,
): void {
  for (const [name, value] of data) {
    if (/\S/.test(value) && !isRead(name, value)) left.set(name, (left.get(name) ?? 0) + 1);
  }
}

export function tellUnread(left: ReadonlyMap<string, number>, part: string, log: ImportLog): void {
  for (const [name, count] of left)
    log.loss('whole file', `“${name.slice(0, 60)}” of ${counted(count, part)} was left behind.`);
}

/** Names that stand in one text, with ";" between them. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
