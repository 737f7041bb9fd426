import type { EdgeType, NodeType } from './map.ts';

/** The words of the field, as readers see them. */
export const NODE_WORDS: Readonly<Record<NodeType, { readonly one: string; readonly many: string }>> = {
  claim: { one: 'Claim', many: 'Claims' },
  counterclaim: { one: 'Counterclaim', many: 'Counterclaims' },
  article: { one: 'Article', many: 'Articles' },
  fact: { one: 'Fact', many: 'Facts' },
};

/** `active`: from the step's side, "supports"; `passive`: from its target's side, "supported by". */
export const EDGE_WORDS: Readonly<
  Record<
    EdgeType,
    { readonly active: string; readonly passive: string; readonly noun: string; readonly many: string }
  >
> = {
  supports: { active: 'supports', passive: 'supported by', noun: 'Support', many: 'Support' },
  attacks: { active: 'attacks', passive: 'attacked by', noun: 'Attack', many: 'Attacks' },
  undercuts: { active: 'undercuts', passive: 'undercut by', noun: 'Undercut', many: 'Undercuts' },
  qualifies: { active: 'qualifies', passive: 'qualified by', noun: 'Qualification', many: 'Qualifications' },
  restates: { active: 'restates', passive: 'restated by', noun: 'Restatement', many: 'Restatements' },
  contradicts: {
    active: 'contradicts',
    passive: 'contradicts',
    noun: 'Contradiction',
    many: 'Contradictions',
  },
};

/** "A", "A and B", "A, B and C"; or with "or". */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** The same of at most five: "A, B, C, D and 7 more". */
export function listedInBrief(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length <= 5) return listed(names, word);
  return `${names.slice(0, 4).join(', ')} ${word} ${names.length - 4} more`;
}

/** Words in quotation marks; what is quoted within them gets the inner ones. */
export function inQuotes(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
