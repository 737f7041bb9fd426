import { type HealthCheck, these } from '#analysis/health/check.ts';
import { stepWords } from '#analysis/step-words.ts';

export const UNEXPLAINED_STEPS: HealthCheck = {
  id: 'unexplained-steps',
  looksFor: 'implied steps without a note',
  asks: (count) => `Why may ${these(count, 'step')} be read into the text?`,
  hint: 'The text does not state them, and neither a note nor a place in the source says what implies them.',
  find: (map) =>
    map.edges
      .filter(({ basis, note = '', anchors = [] }) => {
        return basis === 'implied' && note.trim() === '' && anchors.length === 0;
      })
      .map((edge) => ({ at: [edge.id], words: stepWords(map, edge) })),
};
