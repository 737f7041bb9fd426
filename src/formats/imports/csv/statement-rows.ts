import { type Id, NODE_TYPES } from '#domain/map.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { shown } from '#formats/repair-log.ts';
import { isYes, several } from './cells.ts';
import type { StatementColumn } from './columns.ts';
import type { TableRecord } from './table-record.ts';

/** Makes nodes of the rows of statements; gives their ids by those in the table. */
export function tellStatements(
  records: readonly TableRecord<StatementColumn>[],
  draft: MapDraft,
  log: ImportLog,
): ReadonlyMap<string, Id> {
  const ids = new Map<string, Id>();
  const theses: Id[] = [];
  for (const row of records) {
    const [label, text] = [row.cell('label'), row.cell('text')];
    const wish = row.cell('id');
    if (!/\S/.test(label + text)) {
      log.repair(row.place(), 'This row has neither text nor label; it was left out.');
      continue;
    }
    const type = NODE_TYPES.find((each) => each === row.cell('type').trim().toLowerCase());
    if (row.cell('type') !== '' && !type) {
      log.loss(
        row.place('type'),
        `The type ${shown(row.cell('type'))} is none of a map; it was left behind.`,
      );
    }
    const actors = actorsIn(row.cell('actors'), draft);
    const chapter = row.cell('chapter');
    const tags = several(row.cell('tags'));
    const [quote, note] = [row.cell('quote'), row.cell('note')];
    const id = draft.node({
      ...(wish ? { id: wish } : {}),
      ...(label ? { label } : {}),
      text: text || label,
      ...(type ? { type } : {}),
      ...(actors.length > 0 ? { actors } : {}),
      ...(/\S/.test(chapter) ? { topic: draft.topic(chapter) } : {}),
      ...(quote ? { quote } : {}),
      ...(note ? { note } : {}),
      ...(tags.length > 0 ? { tags } : {}),
    });
    if (wish && ids.has(wish)) {
      log.repair(
        row.place('id'),
        `The id ${shown(wish)} is in use already; this one was renamed ${shown(id)}.`,
      );
    } else if (wish) ids.set(wish, id);
    if (isYes(row.cell('thesis'))) theses.push(id);
  }
  if (records.some((row) => row.has('thesis'))) draft.thesis(theses);
  return ids;
}

/** The actors that a cell names; their kind is not told. */
export function actorsIn(cell: string, draft: MapDraft): readonly Id[] {
  const names = several(cell).filter((name) => /\S/.test(name));
  return [...new Set(names.map((name) => draft.actor(name, 'group')))];
}
