import { type Finding, type HealthCheck, quoted, these } from '#analysis/health/check.ts';
import { lookupOf } from '#domain/lookup.ts';
import { sideOf } from '#domain/sides.ts';

export const FOR_AND_AGAINST: HealthCheck = {
  id: 'for-and-against',
  looksFor: 'statements both for and against the same thing',
  asks: (count) =>
    count === 1
      ? 'Can this statement be for and against the same thing?'
      : `Can ${these(count, 'statement')} be for and against the same thing?`,
  hint: 'One step supports what another step from the same statement attacks. They may be two statements in one.',
  find: (map) => {
    const { node, outgoing } = lookupOf(map);
    return map.nodes.flatMap(({ id, label }): readonly Finding[] => {
      const steps = outgoing.get(id) ?? [];
      if (steps.length < 2) return [];
      const spokenFor = new Set(steps.filter(({ type }) => type === 'supports').map(({ to }) => to));
      const attacked = new Set(
        steps.filter((step) => sideOf(step) === 'against' && step.type !== 'qualifies').map(({ to }) => to),
      );
      return [...spokenFor]
        .filter((to) => attacked.has(to))
        .map((to) => {
          const about = node.get(to);
          const what = about ? quoted(about.label) : 'the same step';
          return {
            at: about ? [id, to] : [id],
            words: `${quoted(label)} both supports and attacks ${what}`,
          };
        });
    });
  },
};
