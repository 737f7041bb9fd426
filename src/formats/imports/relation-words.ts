import type { EdgeType } from '#domain/map.ts';

/** What programs call a relation, in letters only. Which side it speaks for has to be in the word: "link" is none. */
const WORDS: Readonly<Record<EdgeType, string>> = {
  supports:
    'support supports supporting supported pro for inference default_inference reason reasonfor because evidence evidencefor premise sup sketchedsupport backs justifies',
  attacks:
    'attack attacks attacking con contra against conflict default_conflict objection objects objectsto rebut rebuts rebuttal rebutting reb sketchedattack undermine undermines undermining opposes refutes counter counterargument',
  undercuts: 'undercut undercuts undercutting undercutter und',
  qualifies: 'qualify qualifies qualification limits narrows',
  restates: 'restate restates restatement rephrase rephrases default_rephrase repeats',
  contradicts: 'contradict contradicts contradiction contradictory contrary incompatible mutuallyexclusive',
};

const TYPES: ReadonlyMap<string, EdgeType> = new Map(
  (Object.entries(WORDS) as [EdgeType, string][]).flatMap(([type, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ''), type] as const),
  ),
);

/** The relation that a word of another program stands for; undefined for one that may mean anything. */
export function relationCalled(word: string): EdgeType | undefined {
  const sign = word.trim();
  if (sign === '+') return 'supports';
  if (sign === '-' || sign === '−' || sign === '–') return 'attacks';
  return TYPES.get(
    sign
      .slice(0, 60)
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  );
}
