import type { EdgeType } from '#domain/map.ts';

const WORDS: Readonly<Record<EdgeType, readonly string[]>> = {
  supports: ['supports', 'support', 'supporting', 'pro', 'for', 'reason', 'inference', 'entails', '+'],
  attacks: [
    'attacks',
    'attack',
    'attacking',
    'con',
    'contra',
    'against',
    'objection',
    'rebuts',
    'rebuttal',
    'opposes',
    '-',
  ],
  undercuts: ['undercuts', 'undercut', 'undercutter', '_'],
  qualifies: ['qualifies', 'qualification', 'limits'],
  restates: ['restates', 'restatement', 'rephrase', 'rephrases', 'repeats', 'equivalent', '='],
  contradicts: ['contradicts', 'contradiction', 'contradictory', 'contrary', 'conflict', 'conflicts', '><'],
};
const TYPES = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => words.map((word) => [word, type as EdgeType] as const)),
);

/** The step that a word names; undefined for any other word, which must not be taken for support. */
export function relationOf(word: string): EdgeType | undefined {
  return TYPES.get(word.trim().replace(/\s+/g, ' ').toLowerCase());
}
