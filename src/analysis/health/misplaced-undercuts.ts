import { type HealthCheck, these } from '#analysis/health/check.ts';
import { misplacedUndercuts } from '#analysis/misplaced-undercuts.ts';
import { stepWords } from '#analysis/step-words.ts';

export const MISPLACED_UNDERCUTS: HealthCheck = {
  id: 'misplaced-undercuts',
  looksFor: 'undercuts of a statement',
  asks: (count) =>
    count === 1 ? 'Which step does this undercut mean?' : `Which steps do ${these(count, 'undercut')} mean?`,
  hint: 'An undercut is aimed at the step from a reason to its conclusion. Aimed at a statement, an attack may be meant.',
  find: (map) => misplacedUndercuts(map).map((edge) => ({ at: [edge.id], words: stepWords(map, edge) })),
};
