import type { MapPart } from '#analysis/part.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, EdgeType, Id, MapEdge } from '#domain/map.ts';

/** That a node stands under another in an outline, and by which step. */
export interface Standing {
  readonly id: Id;
  readonly under: Id;
  readonly step: MapEdge;
  /** The step of `under` that it bears on; null where it bears on `under` itself. */
  readonly onStep: MapEdge | null;
  /** A contradiction has two ends: this is the one that the step leads to. */
  readonly reversed: boolean;
}

export interface Standings {
  /** What stands under a node: what speaks for it, what limits it, what is against it, and what bears on its steps. */
  readonly under: ReadonlyMap<Id, readonly Standing[]>;
  /** Everything that a node stands under, in the map's order. */
  readonly of: ReadonlyMap<Id, readonly Standing[]>;
}

const SIDE: Readonly<Record<EdgeType, number>> = {
  supports: 0,
  restates: 0,
  qualifies: 1,
  attacks: 2,
  contradicts: 2,
  undercuts: 2,
};
const ON_STEP = 3;

/** What stands under what, of the shown part: each node under everything that it bears on. */
export function standings(map: ArgumentMap, shown: MapPart): Standings {
  const { node, edge: edges } = lookupOf(map);
  const under = new Map<Id, Standing[]>();
  const of = new Map<Id, Standing[]>();
  const stand = (standing: Standing): void => {
    if (!shown.nodes.has(standing.id) || !shown.nodes.has(standing.under)) return;
    append(under, standing.under, standing);
    append(of, standing.id, standing);
  };
  for (const step of map.edges) {
    if (!shown.edges.has(step.id)) continue;
    const onStep = node.has(step.to) ? null : (edges.get(step.to) ?? null);
    // What bears on a step stands under the premise that makes it.
    const host = onStep ? onStep.from[0] : step.to;
    if (host === undefined) continue;
    const premises = new Set(step.from);
    for (const id of premises) stand({ id, under: host, step, onStep, reversed: false });
    if (step.type !== 'contradicts' || onStep || premises.has(step.to)) continue;
    for (const id of premises) stand({ id: step.to, under: id, step, onStep, reversed: true });
  }
  const rank = ({ step, onStep }: Standing): number => (onStep ? ON_STEP : SIDE[step.type]);
  for (const list of under.values()) list.sort((a, b) => rank(a) - rank(b));
  return { under, of };
}

/** Whether two standings tell of one contradiction between the same two nodes, each from its own end. */
export function isOtherEnd(a: Standing | null | undefined, b: Standing): boolean {
  return a?.step === b.step && a.reversed !== b.reversed && a.under === b.id;
}

function append(lists: Map<Id, Standing[]>, key: Id, standing: Standing): void {
  const list = lists.get(key);
  if (list) list.push(standing);
  else lists.set(key, [standing]);
}
