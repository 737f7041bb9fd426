import type { Drawn } from '#analysis/drawn.ts';
import type { Id } from '#domain/map.ts';

/** What can be done to what hangs on a node, in words; null where it cannot be done. */
export interface FoldNames {
  readonly fold: string | null;
  readonly unfold: string | null;
}

/** "Fold 7 away" counts everything under the node that is drawn; "Unfold 5 of 12" what comes next of what is not. */
export function foldNames(drawn: Drawn, id: Id): FoldNames {
  const { outline, folded, nodes } = drawn;
  if (!nodes.has(id)) return { fold: null, unfold: null };
  const rest = folded.get(id);
  const drawnBelow = countBelow(drawn, id);
  return {
    fold: drawnBelow > 0 ? `Fold ${drawnBelow} away` : null,
    unfold: rest
      ? rest.next === rest.hidden
        ? `Unfold ${rest.next}`
        : `Unfold ${rest.next} of ${outline.below.get(id) ?? rest.hidden}`
      : null,
  };
}

function countBelow({ outline, nodes }: Drawn, id: Id): number {
  let count = 0;
  const waiting = [id];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const hanger of outline.hangers.get(node) ?? []) {
      if (!nodes.has(hanger.id)) continue;
      count += 1;
      waiting.push(hanger.id);
    }
  }
  return count;
}
