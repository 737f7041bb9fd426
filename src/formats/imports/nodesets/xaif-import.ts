import type { ImportFormat } from '#formats/imports/import-format.ts';
import { hasFields, said } from '#formats/imports/json-parts.ts';
import { type Fields, isFields } from '#formats/mend.ts';
import { looksLikeNodeset, nodesetIn } from './aif-import.ts';
import { markedWords, plainText } from './marked-words.ts';
import type { Nodeset } from './nodeset.ts';
import { nodesetDraft } from './nodeset-draft.ts';

/** A nodeset with the text that was analysed and with places on a screen, as OVA3 and its relatives save it. */
export const xaifImport: ImportFormat = {
  id: 'xaif',
  label: 'xAIF (OVA3)',
  endings: ['.json'],
  recognises: (file) => {
    const value = file.json();
    return (
      hasFields(value, 'AIF') &&
      isFields(value.AIF) &&
      (looksLikeNodeset(value.AIF) || hasFields(value.AIF, 'nodes'))
    );
  },
  read: (file, log) => {
    const whole = file.json() as Fields;
    const set = nodesetIn(whole.AIF as Fields, log, 'AIF.');
    const html = textIn(whole);
    const words = markedWords(html);
    const draft = nodesetDraft(withQuotes(set, words), log, 'AIF.nodes');
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
