import type { Outline } from '#analysis/outline.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id } from '#domain/map.ts';

/** Whether a statement speaks for what its tree argues for, against it, or only limits it. */
export type Stance = 'for' | 'against' | 'neither';

/** What a step makes of the stance of the thing it bears on. */
const TURN: Readonly<Record<EdgeType, (stance: Stance) => Stance>> = {
  supports: (stance) => stance,
  restates: (stance) => stance,
  qualifies: () => 'neither',
  attacks: opposite,
  contradicts: opposite,
  // It takes away a step and with it what the step's premise, on which it hangs, speaks for.
  undercuts: opposite,
};

function opposite(stance: Stance): Stance {
  if (stance === 'neither') return stance;
  return stance === 'for' ? 'against' : 'for';
}

/**
 * The stance of every node of an outline toward the root of its tree, by the steps on the way to it: what attacks an
 * attack is for. What bears on something that is neither for nor against is neither too.
 */
export function stancesOf(map: ArgumentMap, outline: Outline): ReadonlyMap<Id, Stance> {
  const { edge } = lookupOf(map);
  const stances = new Map<Id, Stance>();
  // Parents stand before what hangs on them.
  for (const id of outline.order) {
    const up = outline.parent.get(id);
    const by = outline.step.get(id);
    const above = up === undefined ? undefined : stances.get(up);
    const step = by === undefined ? undefined : edge.get(by);
    stances.set(id, above && step ? TURN[step.type](above) : 'for');
  }
  return stances;
}
