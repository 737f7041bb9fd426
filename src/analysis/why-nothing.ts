import { type Filter, NO_FILTER } from '#analysis/filter.ts';
import { type FilterPart, filterParts, type PartInWords, withoutPart } from '#analysis/filter-parts.ts';
import { nothingThroughLens } from '#analysis/nothing-through-lens.ts';
import { nothingWords } from '#analysis/questions/question-words.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { inQuotes } from '#domain/words.ts';

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
  return nothingThroughLens(map, filter);
}
