import type { Outline } from '#analysis/outline.ts';
import type { Id } from '#domain/map.ts';

export type OutlineStep = 'up' | 'down' | 'before' | 'after' | 'first';

/** The node one step further in an outline, as an icicle shows it: below is what hangs on a node. Null at an end. */
export function outlineStep(outline: Outline, from: Id, step: OutlineStep): Id | null {
  switch (step) {
    case 'up':
      return outline.parent.get(from) ?? null;
    case 'down':
      return outline.hangers.get(from)?.[0]?.id ?? null;
    case 'first':
      return outline.roots[0] ?? null;
    case 'before':
    case 'after': {
      const beside = siblings(outline, from);
      return beside[beside.indexOf(from) + (step === 'after' ? 1 : -1)] ?? null;
    }
  }
}

/** Where a node stands: "2 of 5 at level 3". Both are counted from 1. */
export function outlinePlace(outline: Outline, id: Id): string {
  let level = 1;
  for (let up = outline.parent.get(id); up !== undefined; up = outline.parent.get(up)) level += 1;
  const beside = siblings(outline, id);
  return `${beside.indexOf(id) + 1} of ${beside.length} at level ${level}`;
}

function siblings(outline: Outline, id: Id): readonly Id[] {
  const up = outline.parent.get(id);
  return up === undefined ? outline.roots : (outline.hangers.get(up) ?? []).map((hanger) => hanger.id);
}
