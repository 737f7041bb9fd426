import type { EdgeType } from '#domain/map.ts';

/** Signs for relations, as Argdown and tables have them. */
const SIGNS: readonly (readonly [string, EdgeType])[] = [
  ['+', 'supports'],
  ['-', 'attacks'],
  ['−', 'attacks'],
  ['–', 'attacks'],
  ['_', 'undercuts'],
  ['=', 'restates'],
  ['><', 'contradicts'],
];

/** What programs call a relation, in letters only. Which side it speaks for has to be in the word: "link" is none. */
const WORDS: Readonly<Record<EdgeType, string>> = {
  supports:
    'support supports supporting supported pro for reason because inference defaultinference evidence premise entails backs justifies sup sketchedsupport',
  attacks:
    'attack attacks attacking con contra against objection objects rebut rebuts rebutting rebuttal undermine undermines undermining opposes refutes counterargument defaultconflict reb sketchedattack',
  undercuts: 'undercut undercuts undercutting undercutter und',
  qualifies: 'qualify qualifies qualification limits narrows',
  restates: 'restate restates restatement rephrase rephrases defaultrephrase repeats equivalent',
  contradicts: 'contradict contradicts contradiction contradictory contrary conflict conflicts',
};

const TYPES: ReadonlyMap<string, EdgeType> = new Map([
  ...SIGNS,
  ...(Object.entries(WORDS) as [EdgeType, string][]).flatMap(([type, words]) =>
    words.split(' ').map((word) => [word, type] as const),
  ),
]);

/** The step that a word names; undefined for any other word, which must not be taken for support. */
export function relationOf(word: string): EdgeType | undefined {
  const short = word.trim().slice(0, 60).toLowerCase();
  return TYPES.get(short) ?? TYPES.get(short.replace(/[\s_-]+/g, ''));
}
