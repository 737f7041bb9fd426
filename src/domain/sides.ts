import type { EdgeType } from './map.ts';

export const SIDES = ['for', 'against'] as const;
/** Whether a step speaks for what it leads to, or against it. A qualification takes something away, so it is against. */
export type Side = (typeof SIDES)[number];

const SIDE_OF: Readonly<Record<EdgeType, Side>> = {
  supports: 'for',
  restates: 'for',
  attacks: 'against',
  undercuts: 'against',
  qualifies: 'against',
  contradicts: 'against',
};

export function sideOf({ type }: { readonly type: EdgeType }): Side {
  return SIDE_OF[type];
}
