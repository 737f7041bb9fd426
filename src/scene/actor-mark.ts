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

/** Letters to try, the most natural first: SK, SKo, S1 … */
function candidates(name: string): readonly string[] {
  const words = name.split(/[\s\-–—/]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const strong = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  const chosen = strong.length > 1 ? strong : words;
  const first = letters(chosen[0] ?? '?');
  const last = letters(chosen.at(-1) ?? '?');
  const capitals = chosen.length > 1 ? (first[0] ?? '') + (last[0] ?? '') : first.slice(0, 2).join('');
  const acronym =
    first.length <= 4 && chosen.length === 1 && name === name.toUpperCase()
      ? [first.slice(0, 3).join('')]
      : [];
  const extended = chosen.length > 1 ? capitals + (last[1] ?? '') : first.slice(0, 3).join('');
  const numbered = Array.from({ length: 98 }, (_, i) => `${(first[0] ?? '?').toUpperCase()}${i + 2}`);
  return [...acronym, capitals, extended, ...numbered].map((text) => text.slice(0, 3));
}

function letters(word: string): string[] {
  return [...word.normalize('NFC')];
}
