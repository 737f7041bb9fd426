import { type Filter, type Lens, NO_FILTER } from '#analysis/filter.ts';
import { type FilterPart, filterParts, type PartInWords, withoutPart } from '#analysis/filter-parts.ts';
import { throughLens } from '#analysis/lenses.ts';
import { nothingWords } from '#analysis/questions/question-words.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { inQuotes, listedInBrief } from '#domain/words.ts';

/** A part of the filter without which something would be shown, and how many statements that would be. */
export interface WayOut extends PartInWords {
  readonly left: number;
}

/** Why a filter leaves nothing of a map, in sentences, and what can be taken off it. */
export interface WhyNothing {
  readonly words: string;
  /** The parts that help when one of them is taken off and the others stay, in the order in which they are said. */
  readonly waysOut: readonly WayOut[];
}

const silence = (who: string): string => `Nothing in this map is said by ${who}.`;

/** What it means that a lens shows nothing of actors who do say something. */
const NOTHING_SEEN: Readonly<Record<Lens, (who: string) => string>> = {
  only: silence,
  answers: silence,
  answered: silence,
  highlight: silence,
  unanswered: (who) => `No objection to ${who} is left without an answer in this map.`,
  unmet: (who) => `No objection by ${who} is left without an answer in this map.`,
  between: (who) => `No step of this map joins what ${who} say.`,
  shared: (who) => `${who} have no shared ground in this map.`,
  disputes: (who) => `${who} dispute nothing of each other’s in this map.`,
};

/** What to say in place of an empty drawing. */
export function whyNothing(map: ArgumentMap, filter: Filter): WhyNothing {
  const parts = filterParts(map, filter);
  const left = (one: Filter): number => visibility(map, one).nodes.size;
  const alone = parts.filter(({ part }) => left(onlyPart(filter, part)) === 0);
  const words =
    alone.length > 0
      ? alone.map((one) => nothingOf(map, filter, one)).join(' ')
      : 'Nothing in this map fits all of this at once.';
  if (parts.length < 2) return { words, waysOut: [] };
  const waysOut = parts.map((one) => ({ ...one, left: left(withoutPart(filter, one.part)) }));
  return { words, waysOut: waysOut.filter((one) => one.left > 0) };
}

function onlyPart(filter: Filter, part: FilterPart): Filter {
  if (part === 'question') return { ...NO_FILTER, question: filter.question };
  if (part === 'actors') return { ...NO_FILTER, actors: filter.actors, lens: filter.lens };
  return { ...NO_FILTER, [part]: filter[part] };
}

/** Why a part leaves nothing even by itself. */
function nothingOf(map: ArgumentMap, filter: Filter, { part, words }: PartInWords): string {
  if (part === 'question') return filter.question ? nothingWords(filter.question) : '';
  if (part !== 'actors') return `Nothing in this map fits ${inQuotes(words)}.`;
  const who = listedInBrief(actorNames(map, filter.actors));
  const says = throughLens(map, filter.actors, 'only')?.own.size ?? 0;
  return (says > 0 ? NOTHING_SEEN[filter.lens] : silence)(who);
}
