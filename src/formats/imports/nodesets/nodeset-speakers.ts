import type { Id } from '#domain/map.ts';
import type { Place } from '#domain/problem.ts';
import { counted } from '#formats/features/feature.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import { type Nodeset, partedLocution, type Speaker } from './nodeset.ts';
import type { NodesetParts } from './nodeset-parts.ts';

/** Illocutions that ask; by them nobody says or does what they lead to. */
const ASKING = /question|challeng|request/i;
/** Those by which a statement is not asserted. A conflict may well be made by them. */
const DENYING = /disagree|reject|deny|denial|retract|withdraw|ironic/i;

/** So many locutions may make so many statements by one illocution, one with the other; mostly one makes one. */
const MOST_PAIRS = 500;

/** Who says what, by the statement or step in the file, and the words in which they said it. */
export interface Said {
  readonly speakers: ReadonlyMap<Id, readonly Speaker[]>;
  readonly quotes: ReadonlyMap<Id, string>;
}

/**
 * What the dialogue of a nodeset tells of its statements and steps: a locution, and through a transition the locution
 * that it leads to, leads by an illocution to what is asserted. Of the rest it is counted what was left behind.
 */
export function speakersIn(set: Nodeset, parts: NodesetParts, list: Place, log: ImportLog): Said {
  const { statements, steps, others, after } = parts;
  const speakers = new Map<Id, Speaker[]>();
  const quotes = new Map<Id, string>();
  const kept = new Set<Id>();
  const left = new Map<string, number>();
  for (const [id, node] of others) {
    if (node.type !== 'YA') continue;
    const force = `${node.scheme ?? ''} ${node.text}`;
    if (ASKING.test(force)) continue;
    const about = (after.get(id) ?? []).filter(
      (to) => steps.has(to) || (statements.has(to) && !DENYING.test(force)),
    );
    const locutions = locutionsBehind(id, parts);
    if (locutions.size * about.length > MOST_PAIRS) continue;
    for (const [locution, directly] of locutions) {
      const words = others.get(locution);
      for (const to of about) {
        const statement = statements.get(to);
        const spoken = set.namesInText ? partedLocution(words?.text ?? '', statement?.text) : null;
        const named = spoken?.name ? { name: spoken.name, kind: 'group' as const } : undefined;
        const speaker = set.speakers.get(locution) ?? words?.speaker ?? named;
        if (speaker) (speakers.get(to) ?? speakers.set(to, []).get(to))?.push(speaker);
        kept.add(id);
        if (!statement || !directly) continue;
        const quote = spoken ? spoken.words : (words?.text ?? '');
        if (quote.trim() === statement.text.trim()) kept.add(locution);
        else if (!quotes.has(to) && /\S/.test(quote)) {
          quotes.set(to, quote);
          kept.add(locution);
        }
      }
    }
  }
  for (const [id, { type }] of others) if (!kept.has(id)) left.set(type, (left.get(type) ?? 0) + 1);
  for (const [type, count] of left) log.loss(list, lost(type, count));
  return { speakers, quotes };
}

/**
 * The locutions behind an illocution: those that it starts from directly, and those that a transition that it starts from
 * leads to.
 */
function locutionsBehind(id: Id, { others, before, after }: NodesetParts): ReadonlyMap<Id, boolean> {
  const found = new Map<Id, boolean>();
  for (const from of before.get(id) ?? []) {
    const type = others.get(from)?.type;
    if (type === 'L') found.set(from, true);
    if (type !== 'TA') continue;
    for (const to of after.get(from) ?? []) {
      // More than can be made use of: the search ends, or it would be made again for each of many illocutions.
      if (found.size > MOST_PAIRS) return found;
      if (others.get(to)?.type === 'L' && !found.has(to)) found.set(to, false);
    }
  }
  return found;
}

function lost(type: string, count: number): string {
  const are = count === 1 ? 'was' : 'were';
  if (type === 'L')
    return `${counted(count, 'locution')} ${are} left behind: words that no statement of the map has.`;
  if (type === 'YA')
    return `${counted(count, 'illocution')} ${are} left behind, such as questions, challenges and replies.`;
  if (type === 'TA') return `${counted(count, 'transition')} between locutions ${are} left behind.`;
  if (type === 'PA')
    return `${counted(count, 'preference')} between statements ${are} left behind: a map has none.`;
  const kind = type === '' ? 'without a type' : `of the unknown type “${type.slice(0, 40)}”`;
  return `${counted(count, 'node')} ${kind} ${are} left out, with ${count === 1 ? 'its' : 'their'} edges.`;
}
