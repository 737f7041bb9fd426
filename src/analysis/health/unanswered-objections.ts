import { type HealthCheck, these } from '#analysis/health/check.ts';
import { unmetObjections } from '#analysis/lenses.ts';
import { stepWords } from '#analysis/step-words.ts';

/** A qualification narrows and denies nothing: it can be left standing. */
export const UNANSWERED_OBJECTIONS: HealthCheck = {
  id: 'unanswered-objections',
  looksFor: 'objections that nothing answers',
  asks: (count) => `Nothing in the map answers ${these(count, 'objection')}`,
  hint: 'An answer is anything against the objection or against the step it makes. Are they granted, or is the answer missing?',
  find: (map) =>
    unmetObjections(map)
      .filter(({ type }) => type !== 'qualifies')
      .map((edge) => ({ at: [edge.id], words: stepWords(map, edge) })),
};
