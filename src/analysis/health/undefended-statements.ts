import type { HealthCheck } from '#analysis/health/check.ts';
import { lookupOf } from '#domain/lookup.ts';

/** An article or a fact is a ground itself, and no reason is asked for it. */
export const UNDEFENDED_STATEMENTS: HealthCheck = {
  id: 'undefended-statements',
  looksFor: 'contested statements without a reason',
  asks: (count) =>
    count === 1
      ? 'This statement is contested, and nothing speaks for it'
      : `These ${count.toLocaleString('en')} statements are contested, and nothing speaks for them`,
  hint: 'Claims and counterclaims that something attacks and nothing supports. What would whoever says it give as a reason?',
  find: (map) => {
    const { incoming } = lookupOf(map);
    return map.nodes
      .filter(({ id, type }) => {
        if (type === 'article' || type === 'fact') return false;
        const steps = incoming.get(id) ?? [];
        return (
          steps.some((step) => step.type === 'attacks') && !steps.some((step) => step.type === 'supports')
        );
      })
      .map(({ id, label }) => ({ at: [id], words: label }));
  },
};
