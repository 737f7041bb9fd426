import { type HealthCheck, these } from '#analysis/health/check.ts';
import { strandedNodes } from '#analysis/stranded-nodes.ts';

export const STRANDED_STATEMENTS: HealthCheck = {
  id: 'stranded-statements',
  looksFor: 'statements that do not lead to the thesis',
  asks: (count) => `What ${count === 1 ? 'does' : 'do'} ${these(count, 'statement')} bear on?`,
  hint: 'No way along the steps leads from them to the thesis or, in a map without one, to anything at all.',
  find: (map) => strandedNodes(map).map(({ id, label }) => ({ at: [id], words: label })),
};
