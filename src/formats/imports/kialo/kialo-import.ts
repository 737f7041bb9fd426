import type { Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { type KialoEntry, kialoOutline, looksLikeKialo } from './kialo-outline.ts';

const LINK = /^->\s*See\s+((?:\d{1,9}\.)*\d{1,9})\.?/i;
/** Words with an address, as Markdown has them. */
const CITED = /\[((?:\\.|[^[\]\\])*)\]\(([^()\s]+)\)/g;

/** The text that Kialo exports a discussion as: claims in a numbered outline, each for or against the one above. */
export const kialoImport: ImportFormat = {
  id: 'kialo',
  label: 'Kialo',
  endings: ['.txt'],
  recognises: ({ text }) => looksLikeKialo(text),
  read: ({ text }, log) => {
    const { title, entries } = kialoOutline(text);
    if (entries.length === 0)
      throw new Refused(
        'line 1, column 1',
        'No claim “1. …” was found in this discussion, so there is nothing to open.',
      );
    const draft = mapDraft();
    if (title !== '') draft.title(title);
    const claims = addClaims(withoutQuestion(title, entries), draft, log);
    const find = finder(claims, entries);
    for (const entry of entries) addRelation(entry, find, draft, log);
    const options = entries.filter(
      ({ side, parent }) => side === null && parent !== '' && !parent.includes('.'),
    );
    const theses = options.length > 0 ? options : entries.filter(({ parent }) => parent === '');
    draft.thesis([...new Set(theses.flatMap(({ number }) => find(number) ?? []))]);
    return draft;
  },
};

function placeOf({ line }: KialoEntry): Place {
  return `line ${line}`;
}

/** A discussion with several answers has its question above them, which is its title and no claim. */
function withoutQuestion(title: string, entries: readonly KialoEntry[]): readonly KialoEntry[] {
  const [first, ...others] = entries;
  const answers = others.filter(({ parent }) => parent === first?.number);
  const asks = first?.text === title && answers.length > 0 && answers.every(({ side }) => side === null);
  return asks ? others : entries;
}

/** A node for each entry that is no link, by its number. */
function addClaims(entries: readonly KialoEntry[], draft: MapDraft, log: ImportLog): ReadonlyMap<string, Id> {
  const claims = new Map<string, Id>();
  const citations = new Map<Id, ReadonlySet<Id>>();
  const sources = new Map<string, Id>();
  const sourceOf = (url: string): Id => {
    const known = sources.get(url);
    if (known !== undefined) return known;
    const id = draft.source({
      kind: 'web',
      title: url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '') || url,
      url,
    });
    sources.set(url, id);
    return id;
  };
  for (const entry of entries) {
    if (LINK.test(entry.text)) continue;
    const cited = new Set<Id>();
    const text = entry.text
      .replace(CITED, (_, words: string, url: string) => {
        if (/^https?:/i.test(url)) cited.add(sourceOf(url));
        return words;
      })
      .replace(/\\([[\]()])/g, '$1')
      .trim();
    if (text === '') log.repair(placeOf(entry), 'This claim has no text; its number stands for it.');
    const id = draft.node({ id: entry.number, text: text || entry.number });
    citations.set(id, cited);
    if (claims.has(entry.number))
      log.repair(
        placeOf(entry),
        `The number ${entry.number} is in use already; links to it lead to the first claim.`,
      );
    else claims.set(entry.number, id);
  }
  if (sources.size > 0) {
    // A page that a claim cites must not pass for the text that the map was made from.
    const discussion = draft.source({ kind: 'web', title: 'Discussion on Kialo' });
    for (const [id, cited] of citations)
      draft.tell(id, { anchors: [discussion, ...cited].map((source) => ({ source })) });
  }
  return claims;
}

/** The node of a number; of an entry that is a link, the node that it leads to in the end. */
function finder(
  claims: ReadonlyMap<string, Id>,
  entries: readonly KialoEntry[],
): (number: string) => Id | undefined {
  const links = new Map<string, string>();
  for (const { number, text } of entries) {
    const to = LINK.exec(text)?.[1];
    if (to !== undefined && !claims.has(number)) links.set(number, to);
  }
  const found = new Map<string, Id | undefined>();
  return (number) => {
    const way = new Set<string>();
    let at = number;
    for (
      let next = links.get(at);
      next !== undefined && !way.has(at) && !found.has(at);
      next = links.get(at)
    ) {
      way.add(at);
      at = next;
    }
    const id = claims.get(at) ?? found.get(at);
    for (const step of way) found.set(step, id);
    return id;
  };
}

function addRelation(
  entry: KialoEntry,
  find: (number: string) => Id | undefined,
  draft: MapDraft,
  log: ImportLog,
): void {
  const { number, parent, side, text } = entry;
  const linked = LINK.exec(text)?.[1];
  if (parent === '' || (side === null && !parent.includes('.') && linked === undefined)) return;
  const place = placeOf(entry);
  const [from, to] = [find(number), find(parent)];
  const rest = linked === undefined ? 'the claim stands without it' : 'the link was left out';
  if (from === undefined)
    log.repair(place, `There is no claim ${linked ?? number} to link to; the link was left out.`);
  else if (to === undefined) log.repair(place, `There is no claim ${parent} above this one; ${rest}.`);
  else if (side === null)
    log.repair(place, `Neither Pro nor Con stands here, so how it bears on ${parent} is unknown; ${rest}.`);
  else draft.edge({ type: side === 'pro' ? 'supports' : 'attacks', from: [from], to });
}
