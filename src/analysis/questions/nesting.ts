import type { Link } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** A link with the links that stand under it. */
export interface NestedLink {
  readonly link: Link;
  /** The statements that it is the first to name: the others a reader knows by then. */
  readonly fresh: ReadonlySet<Id>;
  readonly under: readonly NestedLink[];
}

/** Links as lists in lists, each under the last one before it with a lesser depth. */
export function nested(
  map: ArgumentMap,
  asked: readonly Id[],
  links: readonly Link[],
): readonly NestedLink[] {
  const { node } = lookupOf(map);
  const named = new Set(asked);
  const top: NestedLink[] = [];
  const open: { readonly depth: number; readonly under: NestedLink[] }[] = [];
  for (const link of links) {
    while ((open.at(-1)?.depth ?? 0) >= link.depth) open.pop();
    const under: NestedLink[] = [];
    const ends = link.edge ? [...link.edge.from, link.edge.to] : [];
    const fresh = new Set(ends.filter((id) => node.has(id) && !named.has(id)));
    for (const id of fresh) named.add(id);
    (open.at(-1)?.under ?? top).push({ link, fresh, under });
    open.push({ depth: link.depth, under });
  }
  return top;
}
