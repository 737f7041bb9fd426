import { type Chain, chainOf, type LinkDraft } from '#analysis/questions/chain.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** How a tree of steps grows. A place is a node, or a step that others lead to. */
export interface Growth {
  /** The places at which it starts. */
  readonly start: readonly Id[];
  /** The steps that stand under a place, in order. */
  readonly under: (place: Id) => readonly MapEdge[];
  /** The places that a step which stands under one leads on to. */
  readonly after: (step: MapEdge, place: Id) => readonly Id[];
}

/** Deeper than this a sentence is hard to place: what stands there is told further on, under a heading. */
const DEEPEST = 8;

interface Waiting {
  readonly step: MapEdge;
  readonly place: Id;
  readonly number: string;
  readonly depth: number;
}

type Draft = { -readonly [K in keyof LinkDraft]: LinkDraft[K] };

/**
 * The chain that grows from a node or step. Each step is told once, where a reader meets it first, and referred to
 * elsewhere. Without recursion, and looking at each place once: a chain may be 20,000 steps long, and what is joined
 * to everything has many more.
 */
export function treeOf(map: ArgumentMap, of: Id, { start, under, after }: Growth): Chain {
  const drafts: Draft[] = [];
  const told = new Set<MapEdge>();
  const grown = new Map<Id, readonly MapEdge[]>();
  const waiting: Waiting[] = [];
  const later: { readonly draft: Draft; readonly places: readonly Id[] }[] = [];

  /** Puts what is new under a number, and gives what is told elsewhere. */
  const grow = (places: readonly Id[], number: string, depth: number): (readonly MapEdge[])[] => {
    const see: (readonly MapEdge[])[] = [];
    const fresh: Waiting[] = [];
    for (const place of places) {
      const before = grown.get(place);
      if (before) {
        see.push(before);
        continue;
      }
      const steps = under(place);
      grown.set(place, steps);
      see.push(steps.filter((step) => told.has(step)));
      for (const step of steps) {
        if (told.has(step)) continue;
        told.add(step);
        fresh.push({ step, place, number: `${number}${fresh.length + 1}`, depth });
      }
    }
    for (const one of fresh.reverse()) waiting.push(one);
    return see;
  };
  const tellWaiting = (): void => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const { step, place, number, depth } = one;
      const places = after(step, place);
      const draft: Draft = { number, depth, tells: step, see: [], goesOn: null };
      drafts.push(draft);
      if (depth < DEEPEST) draft.see = grow(places, `${number}.`, depth + 1);
      else later.push({ draft, places });
    }
  };

  grow(start, '', 1);
  let top = waiting.length;
  tellWaiting();
  for (const { draft, places } of later) {
    // Meanwhile all of it may have been told elsewhere: then there is nothing to go on with.
    draft.see = grow(places, `${top + 1}.`, 2);
    if (waiting.length === 0) continue;
    top += 1;
    draft.goesOn = String(top);
    const heading = `Under ${draft.number}`;
    drafts.push({ number: draft.goesOn, depth: 1, tells: heading, see: [], goesOn: null });
    tellWaiting();
  }
  return chainOf(map, [of], drafts);
}
