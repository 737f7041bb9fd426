import type { ActorPlace } from '#analysis/actor-tree.ts';
import type { Actor } from '#domain/map.ts';

/**
 * The part of an actor tree that a search leaves: the actors whose name, role or aliases hold every word of the
 * query, and whatever they stand under. Case and accents make no difference; a blank query leaves all.
 */
export function searchActors(tree: readonly ActorPlace[], query: string): readonly ActorPlace[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return tree;
  const keep = (place: ActorPlace): readonly ActorPlace[] => {
    const children = place.children.flatMap(keep);
    const text = folded(spoken(place.actor));
    return children.length > 0 || words.every((word) => text.includes(word)) ? [{ ...place, children }] : [];
  };
  return tree.flatMap(keep);
}

function spoken(actor: Actor): string {
  return [actor.name, actor.role ?? '', ...(actor.aliases ?? [])].join('\n');
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
