import type { Id } from '#domain/map.ts';
import { counted } from '#formats/features/feature.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import { hasList, type PlacedFields, recordsIn, said } from '#formats/imports/json-parts.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { relationOf } from '#formats/imports/relation-words.ts';
import { type Fields, isFields } from '#formats/mend.ts';
import { shown } from '#formats/repair-log.ts';
import { shortLabel } from '#formats/short-label.ts';
import type { NodesetNode } from './nodeset.ts';
import { nodesetDraft } from './nodeset-draft.ts';

const TYPES: ReadonlyMap<string | undefined, string> = new Map([
  ['supports', 'RA'],
  ['attacks', 'CA'],
  ['undercuts', 'CA'],
  ['contradicts', 'CA'],
  ['restates', 'MA'],
]);

/** The Simple Argument Description Format: atoms and schemes, joined by edges. */
export const sadfaceImport: ImportFormat = {
  id: 'sadface',
  label: 'SADFace',
  endings: ['.json'],
  recognises: (file) => {
    const value = file.json();
    if (!hasList(value, 'nodes', ({ type }) => type === 'atom' || type === 'scheme')) return false;
    const { edges } = value;
    const alone = Array.isArray(edges) && edges.length === 0;
    return alone || hasList(value, 'edges', (edge) => Object.hasOwn(edge, 'source_id'));
  },
  read: (file, log) => {
    const whole = file.json() as Fields;
    const records = recordsIn(whole, 'nodes', log);
    const draft = nodesetDraft(
      {
        nodes: records.map(nodeOf),
        links: recordsIn(whole, 'edges', log).map(({ place, fields }) => ({
          place,
          from: said(fields.source_id).trim(),
          to: said(fields.target_id).trim(),
        })),
        speakers: new Map(),
        namesInText: false,
      },
      log,
    );
    addHead(whole, draft, log);
    addSources(whole, records, draft, log);
    return draft;
  },
};

function nodeOf({ place, fields }: PlacedFields): NodesetNode {
  const id = said(fields.id).trim();
  const text = said(fields.text);
  const name = said(fields.name) || text;
  if (fields.type === 'atom') return { id, place, type: 'I', text };
  if (fields.type !== 'scheme') return { id, place, type: said(fields.type).slice(0, 40), text: '' };
  const type = /^preference$/i.test(name.trim()) ? 'PA' : TYPES.get(relationOf(name));
  return { id, place, type: type ?? (name.trim() || 'scheme'), text: '' };
}

/** Title and description stand in the file's core of metadata, or in old files beside its lists. */
function addHead(whole: Fields, draft: MapDraft, log: ImportLog): void {
  const metadata = isFields(whole.metadata) ? whole.metadata : {};
  const core = isFields(metadata.core) ? metadata.core : whole;
  const title = said(core.title).trim();
  if (title !== '') draft.title(title);
  const summary = [said(core.description), said(core.notes)].filter((part) => /\S/.test(part)).join('\n');
  if (summary !== '') draft.summary(summary);
  const analyst = said(core.analyst_name).trim();
  if (analyst !== '') log.loss('metadata', `Who made the analysis (${shown(analyst)}) was left behind.`);
}

/** The texts that atoms are taken from become sources, and what an atom is taken from is its quotation. */
function addSources(whole: Fields, records: readonly PlacedFields[], draft: MapDraft, log: ImportLog): void {
  const sources = new Map<string, Id>();
  let texts = 0;
  for (const { fields } of recordsIn(whole, 'resources', log)) {
    const metadata = isFields(fields.metadata) ? fields.metadata : {};
    const content = said(fields.content).trim();
    const title = said(metadata.title).trim() || said(metadata.url).trim() || shortLabel(content) || 'Source';
    const url = said(metadata.url).trim();
    if (content !== '') texts += 1;
    sources.set(
      said(fields.id),
      draft.source({ kind: 'other', title, ...(/^https?:/i.test(url) ? { url } : {}) }),
    );
  }
  if (texts > 0) log.loss('resources', `Of ${counted(texts, 'source')} the full text was left behind.`);
  const seen = new Set<Id>();
  for (const { place, fields } of records) {
    const id = said(fields.id).trim();
    if (fields.type !== 'atom' || seen.has(id) || !draft.hasNode(id) || !Array.isArray(fields.sources))
      continue;
    seen.add(id);
    const taken = recordsIn(fields, 'sources', log, `${place}.`).map((record) => record.fields);
    const anchors = taken.flatMap((one) => {
      const source = sources.get(said(one.resource_id));
      return source === undefined ? [] : [{ source }];
    });
    const quote = taken.map(({ text }) => said(text)).find((text) => /\S/.test(text));
    draft.tell(id, {
      ...(anchors.length > 0 ? { anchors } : {}),
      ...(quote !== undefined && quote !== fields.text ? { quote } : {}),
    });
  }
}
