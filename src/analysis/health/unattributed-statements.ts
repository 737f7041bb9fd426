import { type HealthCheck, these } from '#analysis/health/check.ts';

/** A fact or an article may be nobody's; where the map names no actors, nobody is missed. */
export const UNATTRIBUTED_STATEMENTS: HealthCheck = {
  id: 'unattributed-statements',
  looksFor: 'claims that nobody makes',
  asks: (count) => `Who makes ${these(count, 'claim')}?`,
  hint: 'Claims and counterclaims without an actor. They are passed over whenever somebody asks who says what.',
  find: (map) =>
    map.actors.length === 0
      ? []
      : map.nodes
          .filter(({ type, actors = [] }) => actors.length === 0 && type !== 'fact' && type !== 'article')
          .map(({ id, label }) => ({ at: [id], words: label })),
};
