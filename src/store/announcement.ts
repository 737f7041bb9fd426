import type { Drawn } from '#analysis/drawn.ts';
import { isFiltering } from '#analysis/filter.ts';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { answerTo } from '#analysis/questions/answer.ts';
import { nothingWords, questionWords } from '#analysis/questions/question-words.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { arrangementCalled } from '#scene/layout/arrangements.ts';
import { spokenPart } from '#scene/spoken-part.ts';
import { hasReport, openingWords } from '#store/opening-words.ts';
import { drawnNow, openMap, shownPart } from '#store/selectors.ts';
import type { Display, State } from '#store/state.ts';

/** The parts of the state of which a reader is told when they change. */
const HEARD = [
  'filter',
  'folding',
  'selected',
  'marked',
  'arrangement',
  'tidied',
  'pins',
  'display',
  'notices',
  'said',
] as const;

/** A moment of the page, as it is told to those who cannot see it. */
export interface Told extends Pick<State, (typeof HEARD)[number]> {
  readonly map: ArgumentMap;
  readonly shown: Visibility;
  readonly drawn: Drawn;
  /** What became of the file when it was opened; "" where there is nothing to tell. */
  readonly opening: string;
}

const DISPLAY_WORDS: Readonly<Record<Display, string>> = {
  map: 'Shown as a map of statements',
  actors: 'Shown as a map of actors',
  matrix: 'Shown as a matrix of actors',
  table: 'Shown as a table',
};

/** The moment that a state is; null before there is a drawing to tell of. */
export function toldBy(state: State): Told | null {
  const map = openMap(state);
  const shown = shownPart(state);
  const drawn = drawnNow(state);
  if (!map || !shown || !drawn) return null;
  const { document } = state;
  const told = document.status !== 'ready' || document.toldBefore || !hasReport(document);
  return { ...state, map, shown, drawn, opening: told ? '' : openingWords(document) };
}

/** What to say instead where a file could not be opened; "" where none was refused. */
export function refusalWords({ document }: State): string {
  return document.status === 'refused' ? document.refusal.message : '';
}

/** Whether something changed from one state to the next that a reader may be told of. */
export function isHeard(before: State, now: State): boolean {
  return (
    before.document !== now.document ||
    (before.room === null) !== (now.room === null) ||
    HEARD.some((part) => before[part] !== now[part])
  );
}

/**
 * What to say of everything that changed between two moments, in one go; "" where nothing did. Of the first moment of a
 * map, one sentence. What is selected is left out where the focus itself speaks it.
 */
export function announcement(before: Told | null, now: Told, focusSpeaks: boolean): string {
  if (before?.map !== now.map) return sentences(firstWords(now));
  // A notice may take the place of the last one.
  const news = now.notices.filter((notice) => !before.notices.includes(notice));
  return sentences(
    ...(now.said.turn === before.said.turn ? [] : [now.said.words]),
    ...new Set(news),
    now.display === before.display ? '' : DISPLAY_WORDS[now.display],
    layoutWords(before, now),
    filterWords(before, now),
    foldWords(before, now),
    now.selected === before.selected || focusSpeaks ? '' : selectedWords(now),
    markedWords(before, now),
  );
}

/** Where the address asked for something in vain that comes first; else what is shown of the map, and what is selected. */
function firstWords(now: Told): string {
  const [notice, ...others] = new Set(now.notices);
  if (notice !== undefined && others.length === 0) return notice;
  if (notice !== undefined) {
    const things = others.length === 1 ? 'One more thing is' : `${others.length} more things are`;
    return `${withoutStop(notice)}. ${things} told above the map`;
  }
  const spoken = now.selected === null ? '' : spokenPart(now.map, now.selected, now);
  const opened = now.opening && `${lowered(now.opening)}, told above the map`;
  return [shownWords(now), foldedWords(now), opened, spoken && `selected: ${spoken}`]
    .filter(Boolean)
    .join('; ');
}

function shownWords({ map, filter, shown }: Told): string {
  return filterSentence(map, filter, shown) || `The whole map: ${count(map.nodes.length, 'statement')}`;
}

function filterWords(before: Told, now: Told): string {
  if (now.filter === before.filter) return '';
  const { question } = now.filter;
  // The lens alone shows nothing else while nobody is chosen.
  if (!isFiltering(before.filter) && !isFiltering(now.filter)) return '';
  const words = [shownWords(now), foldedWords(now)].filter(Boolean).join('; ');
  if (!question || question === before.filter.question) return words;
  if (answerTo(now.map, question).links.length > 0) return words;
  return `${questionWords(now.map, question)} ${nothingWords(question)}`;
}

/** "5 unfolded; 40 drawn, 80 folded away". Only of folds that a reader opened or closed. */
function foldWords(before: Told, now: Told): string {
  if (now.folding === before.folding || now.filter !== before.filter) return '';
  const more = now.drawn.nodes.size - before.drawn.nodes.size;
  if (more === 0) return '';
  const step = `${Math.abs(more)} ${more > 0 ? 'unfolded' : 'folded away'}`;
  return `${step}; ${foldedWords(now) || `all ${now.drawn.nodes.size} drawn`}`;
}

function foldedWords({ shown, drawn }: Told): string {
  const hidden = shown.nodes.size - drawn.nodes.size;
  return hidden > 0 ? `${drawn.nodes.size} drawn, ${hidden} folded away` : '';
}

function layoutWords(before: Told, now: Told): string {
  if (now.arrangement !== before.arrangement) {
    return `Layout: ${arrangementCalled(now.arrangement).label}`;
  }
  if (now.tidied !== before.tidied) return 'Everything is arranged anew';
  if (now.pins === before.pins) return '';
  const pin = now.pins.at(-1);
  return pin && now.pins.length >= before.pins.length ? `Moved ${labelled(now.map, pin.id)}` : '';
}

function selectedWords(now: Told): string {
  if (now.selected === null) return 'Nothing is selected';
  const hidden = !now.shown.nodes.has(now.selected) && !now.shown.edges.has(now.selected);
  return `Selected: ${spokenPart(now.map, now.selected, now)}${hidden ? ', hidden by the filter' : ''}`;
}

function markedWords(before: Told, now: Told): string {
  if (now.marked === before.marked) return '';
  if (now.marked !== null) return `Kept for comparing: ${labelled(now.map, now.marked)}`;
  // A question about the two takes the mark along, and says so itself.
  return now.filter === before.filter ? 'No longer kept for comparing' : '';
}

function labelled(map: ArgumentMap, id: Id): string {
  return `“${lookupOf(map).node.get(id)?.label ?? id}”`;
}

function lowered(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.flatMap((part) => (part ? [ended(part)] : [])).join(' ');
}

function ended(words: string): string {
  return /[.?!…]$/u.test(words) ? words : `${words}.`;
}

function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}
