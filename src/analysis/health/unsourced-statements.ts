import { type HealthCheck, these } from '#analysis/health/check.ts';
import { unanchoredNodes } from '#analysis/unanchored-nodes.ts';

/** A document that a statement stands for is a source too, though not a place in the map's own. */
export const UNSOURCED_STATEMENTS: HealthCheck = {
  id: 'unsourced-statements',
  looksFor: 'statements without a source',
  asks: (count) => `Where ${count === 1 ? 'does' : 'do'} ${these(count, 'statement')} come from?`,
  hint: 'They have neither a place in a source nor a document that they stand for, so nobody can look them up.',
  find: (map) => {
    if (map.nodes.length > 0 && map.sources.length === 0)
      return [{ at: [], words: 'The map names no source' }];
    return unanchoredNodes(map)
      .filter(({ cites }) => cites === undefined)
      .map(({ id, label }) => ({ at: [id], words: label }));
  },
};
