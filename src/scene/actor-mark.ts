import { lookupOf } from '#domain/lookup.ts';
import type { Actor, ArgumentMap, Id } from '#domain/map.ts';

/** How an actor is told apart in a drawing: letters, and a place in the palette's list of actor colours. */
export interface ActorMark {
  readonly initials: string;
  readonly colour: number;
}

const marks = new WeakMap<ArgumentMap, ReadonlyMap<Id, ActorMark>>();

/**
 * The marks of a map's actors. Initials are unique within the map. People, groups, media and organisations
 * share the colour of the state or bloc they belong to; `colour` counts up from 0 and may exceed the palette.
 */
export function actorMarks(map: ArgumentMap): ReadonlyMap<Id, ActorMark> {
  const known = marks.get(map);
  if (known) return known;
  const colours = new Map<Id, number>();
  const taken = new Set<string>();
  const result = new Map<Id, ActorMark>();
  for (const actor of map.actors) {
    const family = familyOf(map, actor);
    const colour = colours.get(family) ?? colours.size;
    colours.set(family, colour);
    const initials = candidates(actor.name).find((letters) => !taken.has(letters)) ?? '•';
    taken.add(initials);
    result.set(actor.id, { initials, colour });
  }
  marks.set(map, result);
  return result;
}

/** The state or bloc that gives an actor its colour; the actor itself where there is none. */
function familyOf(map: ArgumentMap, actor: Actor): Id {
  const byId = lookupOf(map).actor;
  const seen = new Set<Id>();
  let current = actor;
  while (current.kind !== 'state' && current.kind !== 'bloc' && !seen.has(current.id)) {
    seen.add(current.id);
    const whole = byId.get(current.partOf?.[0] ?? '');
    if (!whole) break;
    current = whole;
  }
  return current.id;
}

/** Words in front of a name that tell nothing of it. */
const ARTICLES = /^(the|a|an|le|la|les|der|die|das|el|los|las)$/i;

/** A letter of a script without capitals. */
const UNICASE = /^\p{Lo}/u;
/** Arabic writes it together with the word. */
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;

/** One letter says enough where letters are syllables or words, and where they are joined two would read as one. */
function unicaseCandidates(words: readonly string[], numbered: readonly string[]): readonly string[] {
  const bare = words.map((word) => [...word.replace(ARABIC_ARTICLE, '')]);
  const [first = [], last = []] = [bare[0], bare.at(-1)];
  const singles = [first[0], last[0]].flatMap((letter) => letter ?? []);
  return [...singles, first.slice(0, 2).join(''), ...numbered];
}

/** Letters to try, the most natural first: SK, SKO, S2 … Acronyms keep up to three of their letters. */
function candidates(name: string): readonly string[] {
  const words = name.split(/[\s\-–—/]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const told = words.length > 1 ? words.filter((word) => !ARTICLES.test(word)) : words;
  const strong = told.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  const chosen = strong.length > 1 ? strong : told;
  const first = [...(chosen[0] ?? '?')];
  const last = [...(chosen.at(-1) ?? '?')];
  const start = (first[0] ?? '?').toUpperCase();
  const numbered = Array.from({ length: 98 }, (_, i) => `${start}${i + 2}`);
  if (UNICASE.test(start)) return unicaseCandidates(chosen, numbered);
  if (chosen.length > 1) {
    const pair = start + (last[0] ?? '').toUpperCase();
    return [pair, pair + (last[1] ?? ''), ...numbered];
  }
  const acronym = first.length > 1 && chosen[0] === chosen[0]?.toUpperCase();
  const short = first.slice(0, acronym ? 3 : 2).join('');
  return [short, first.slice(0, 3).join(''), ...numbered];
}
