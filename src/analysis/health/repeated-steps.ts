import { type Finding, type HealthCheck, these } from '#analysis/health/check.ts';
import { stepWords } from '#analysis/step-words.ts';
import type { MapEdge } from '#domain/map.ts';

export const REPEATED_STEPS: HealthCheck = {
  id: 'repeated-steps',
  looksFor: 'the same step made twice',
  asks: (count) =>
    count === 1 ? 'Is this step one or several?' : `Are ${these(count, 'step')} one or several each?`,
  hint: 'The same kind of step leads from the same statements to the same thing more than once.',
  find: (map) => {
    const alike = new Map<string, MapEdge[]>();
    for (const edge of map.edges) {
      const ends = edge.type === 'contradicts' ? [...edge.from, edge.to].sort() : null;
      const key = JSON.stringify([edge.type, ends ?? [...new Set(edge.from)].sort(), ends ? '' : edge.to]);
      const others = alike.get(key);
      if (others) others.push(edge);
      else alike.set(key, [edge]);
    }
    return [...alike.values()].flatMap((edges): readonly Finding[] => {
      const [first] = edges;
      if (!first || edges.length < 2) return [];
      return [{ at: edges.map(({ id }) => id), words: `${stepWords(map, first)}, ${times(edges.length)}` }];
    });
  },
};

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}
