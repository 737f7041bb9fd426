import type { FileText } from '#formats/imports/file-text.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import { hasFields, hasList, recordsIn, said } from '#formats/imports/json-parts.ts';
import type { Fields } from '#formats/mend.ts';
import type { Nodeset, Speaker } from './nodeset.ts';
import { nodesetDraft } from './nodeset-draft.ts';

/** A nodeset as AIFdb serves it. */
export const aifImport: ImportFormat = {
  id: 'aif',
  label: 'AIF (AIFdb)',
  endings: ['.json'],
  recognises: (file) => looksLikeNodeset(file.json()),
  read: (file, log) => nodesetDraft(nodesetIn(fieldsOf(file), log), log),
};

/** Whether JSON has the nodes of a nodeset, or the lists of an empty one. */
function looksLikeNodeset(value: unknown): value is Fields {
  if (hasFields(value, 'nodes', 'locutions')) return true;
  return (
    hasList(value, 'nodes', (node) => Object.hasOwn(node, 'nodeID')) && hasFields(value, 'nodes', 'edges')
  );
}

function fieldsOf(file: FileText): Fields {
  return file.json() as Fields;
}

/** The nodes, edges, locutions and participants of a nodeset. `within` says where in the file it stands: "AIF.". */
export function nodesetIn(file: Fields, log: ImportLog, within = ''): Nodeset {
  const people = new Map<string, Speaker>();
  for (const { fields } of recordsIn(file, 'participants', log, within)) {
    const names = [said(fields.firstname), said(fields.surname)].filter(
      (name) => /\S/.test(name) && name !== 'None',
    );
    if (names.length === 0) continue;
    const id = said(fields.participantID);
    if (!people.has(id))
      people.set(id, { name: names.join(' '), kind: names.length > 1 ? 'person' : 'group' });
  }
  const speakers = new Map<string, Speaker>();
  for (const { fields } of recordsIn(file, 'locutions', log, within)) {
    const speaker = people.get(said(fields.personID));
    if (speaker) speakers.set(said(fields.nodeID).trim(), speaker);
  }
  return {
    nodes: recordsIn(file, 'nodes', log, within).map(({ place, fields }) => ({
      place,
      id: said(fields.nodeID).trim(),
      type: said(fields.type).trim().toUpperCase(),
      text: said(fields.text),
      scheme: said(fields.scheme),
    })),
    links: recordsIn(file, 'edges', log, within).map(({ place, fields }) => ({
      place,
      from: said(fields.fromID).trim(),
      to: said(fields.toID).trim(),
    })),
    speakers,
    namesInText: true,
  };
}
