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
  Record<EdgeType, { readonly active: string; readonly passive: string; readonly noun: string }>
> = {
  supports: { active: 'supports', passive: 'supported by', noun: 'Support' },
  attacks: { active: 'attacks', passive: 'attacked by', noun: 'Attack' },
  undercuts: { active: 'undercuts', passive: 'undercut by', noun: 'Undercut' },
  qualifies: { active: 'qualifies', passive: 'qualified by', noun: 'Qualification' },
  restates: { active: 'restates', passive: 'restated by', noun: 'Restatement' },
  contradicts: { active: 'contradicts', passive: 'contradicts', noun: 'Contradiction' },
};

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
