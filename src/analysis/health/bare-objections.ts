import { type HealthCheck, these } from '#analysis/health/check.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** An objection from a fact, an article, or with somebody's exact words has something to stand on. */
export const BARE_OBJECTIONS: HealthCheck = {
  id: 'bare-objections',
  looksFor: 'objections that rest on nothing',
  asks: (count) => `What ${count === 1 ? 'does' : 'do'} ${these(count, 'objection')} rest on?`,
  hint: 'They come from claims or counterclaims with no reason, no quote, and no fact or article beside them.',
  find: (map) =>
    map.edges
      .filter(({ type }) => type === 'attacks' || type === 'undercuts')
      .filter((edge) => edge.from.every((id) => isBare(map, id)))
      .map((edge) => ({ at: [edge.id], words: stepWords(map, edge) })),
};

function isBare(map: ArgumentMap, id: Id): boolean {
  const { node, incoming } = lookupOf(map);
  const said = node.get(id);
  if (!said || said.type === 'fact' || said.type === 'article' || said.quote?.trim()) return false;
  return !(incoming.get(id) ?? []).some((step) => step.type === 'supports');
}
