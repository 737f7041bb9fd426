import type { ImportFormat } from '#formats/imports/import-format.ts';
import { Refused } from '#formats/imports/import-log.ts';
import { hasFields, hasList, said } from '#formats/imports/json-parts.ts';
import { type Fields, isFields } from '#formats/mend.ts';
import { nodesetIn } from './aif-import.ts';
import { markedWords, plainText } from './marked-words.ts';
import type { Nodeset } from './nodeset.ts';
import { nodesetDraft } from './nodeset-draft.ts';

/** A nodeset with the text that was analysed and with places on a screen, as OVA3 and its relatives save it. */
export const xaifImport: ImportFormat = {
  id: 'xaif',
  label: 'xAIF (OVA3)',
  endings: ['.json'],
  recognises: (file) => keyIn(file.json()) !== undefined,
  read: (file, log) => {
    const whole = file.json() as Fields;
    const key = keyIn(whole) ?? 'AIF';
    const lists = whole[key];
    if (!isFields(lists))
      throw new Refused(
        key,
        'This should hold lists of nodes and edges. Without them there is no map to open.',
      );
    const set = nodesetIn(lists, log, `${key}.`);
    const html = textIn(whole);
    const words = markedWords(html);
    const draft = nodesetDraft(withQuotes(set, words), log, `${key}.nodes`);
    if (hasList(whole.OVA, 'nodes', (node) => Object.hasOwn(node, 'x')))
      log.loss('OVA', 'The places on the screen were left behind.');
    const length = plainText(html).length;
    if (length > 0) {
      const kept =
        words.size > 0 ? '; the words marked in it stand with the statements they are marked for' : '';
      log.loss(
        'text',
        `The text that was analysed (${length.toLocaleString('en')} characters) was left behind${kept}.`,
      );
    }
    return draft;
  },
};

/** Where the nodeset stands; early files have it in small letters. */
function keyIn(value: unknown): 'AIF' | 'aif' | undefined {
  if (hasFields(value, 'AIF')) return 'AIF';
  return hasFields(value, 'aif') && isFields(value.aif) ? 'aif' : undefined;
}

/** The analysed text stands in the file as such, or in an object of its own. */
function textIn(whole: Fields): string {
  if (isFields(whole.text)) return said(whole.text.txt);
  return said(whole.text);
}

/** Statements with the words that are marked for them. Words marked for a locution are known by its own text. */
export function withQuotes(set: Nodeset, words: ReadonlyMap<string, string>): Nodeset {
  return {
    ...set,
    nodes: set.nodes.map((node) => {
      const quote = node.type === 'I' ? words.get(node.id) : undefined;
      return quote === undefined ? node : { ...node, quote };
    }),
  };
}
