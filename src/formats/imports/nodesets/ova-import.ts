import type { ImportFormat } from '#formats/imports/import-format.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import { hasFields, hasList, recordsIn, said } from '#formats/imports/json-parts.ts';
import { type Fields, isFields } from '#formats/mend.ts';
import { shown } from '#formats/repair-log.ts';
import { markedWords, plainText } from './marked-words.ts';
import type { Nodeset, Speaker } from './nodeset.ts';
import { nodesetDraft } from './nodeset-draft.ts';
import { withQuotes } from './xaif-import.ts';

/** An analysis as OVA saved it before it changed to xAIF: nodes with places, and edges that hold their ends whole. */
export const ovaImport: ImportFormat = {
  id: 'ova',
  label: 'OVA',
  endings: ['.json'],
  recognises: (file) => {
    const value = file.json();
    if (!hasList(value, 'nodes', isOfOva)) return false;
    return (
      hasFields(value, 'analysis') ||
      hasList(value, 'edges', ({ from, to }) => isFields(from) && isFields(to))
    );
  },
  read: (file, log) => {
    const whole = file.json() as Fields;
    const analysis = isFields(whole.analysis) ? whole.analysis : {};
    const html = said(analysis.txt) || said(analysis.plain_txt);
    const draft = nodesetDraft(withQuotes(nodesetIn(whole, log), markedWords(html)), log);
    const title = said(analysis.documentTitle).trim();
    const url = said(analysis.documentSource).trim();
    if (title !== '') draft.title(title);
    if (title !== '' || url !== '') {
      draft.source({ kind: 'other', title: title || url, ...(/^https?:/i.test(url) ? { url } : {}) });
    }
    const analyst = said(analysis.annotatorName).trim();
    if (analyst !== '') log.loss('analysis', `Who made the analysis (${shown(analyst)}) was left behind.`);
    log.loss('nodes', 'Places, sizes and colours were left behind.');
    const length = plainText(html).length;
    if (length > 0)
      log.loss(
        'analysis',
        `The text that was analysed (${length.toLocaleString('en')} characters) was left behind; the words marked in it stand with the statements they are marked for.`,
      );
    return draft;
  },
};

function isOfOva(node: Fields): boolean {
  return (
    hasFields(node, 'id', 'type') &&
    ['visible', 'participantID', 'descriptors'].some((field) => Object.hasOwn(node, field))
  );
}

function nodesetIn(file: Fields, log: ImportLog): Nodeset {
  const people = new Map<string, Speaker>();
  for (const { fields } of recordsIn(file, 'participants', log)) {
    const names = [said(fields.firstname), said(fields.surname)].filter((name) => /\S/.test(name));
    if (names.length === 0) continue;
    const id = said(fields.id) || said(fields.participantID);
    people.set(id, { name: names.join(' '), kind: names.length > 1 ? 'person' : 'group' });
  }
  return {
    nodes: recordsIn(file, 'nodes', log).map(({ place, fields }) => {
      const speaker = people.get(said(fields.participantID));
      return {
        place,
        id: said(fields.id).trim(),
        type: said(fields.type).trim().toUpperCase(),
        text: said(fields.text),
        note: said(fields.comment).trim(),
        thesis: fields.majorClaim === true || fields.major_claim === true,
        ...(speaker ? { speaker } : {}),
      };
    }),
    links: recordsIn(file, 'edges', log).map(({ place, fields }) => ({
      place,
      from: endOf(fields.from),
      to: endOf(fields.to),
    })),
    speakers: new Map(),
    namesInText: true,
  };
}

function endOf(end: unknown): string {
  return said(isFields(end) ? end.id : end).trim();
}
