import {
  type Chain,
  chainOf,
  inStretches,
  type LinkDraft,
  type Stretch,
  stepCount,
} from '#analysis/questions/chain.ts';
import { type StepUp, stepsUp, uphill } from '#analysis/questions/steps-up.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/**
 * The ways from a node up to the thesis; all ways up from it where none leads there. The shortest is told first, the
 * others from where they leave what is told already to where they meet it again: no step twice, and no way left out.
 */
export function soWhat(map: ArgumentMap, of: Id): Chain {
  const stretches = waysUp(map, of);
  return chainOf(map, [of], inStretches(stretches), restOf(map, of, stretches.length));
}

function restOf(map: ArgumentMap, of: Id, ways: number): string {
  if (uphill(map, of).distance.has(of)) return '';
  if (map.thesis.includes(of)) return 'It is what the whole map argues for.';
  if (map.thesis.length === 0 || ways === 0) return '';
  return 'No way leads to the thesis; these are all the ways up.';
}

/** Where a way goes on that is still to be told, and where to refer to it if it has been told by then. */
interface Branch {
  readonly up: StepUp;
  readonly see: (readonly MapEdge[])[];
}

function waysUp(map: ArgumentMap, of: Id): readonly Stretch[] {
  const { goals, distance, reaches } = uphill(map, of);
  const reached = distance.has(of);
  const told = new Set<MapEdge>();
  const passed = new Map<Id, readonly MapEdge[]>();
  const branches: Branch[] = [];
  /** Of the steps up from a place, those that lead to the thesis without coming back. */
  const upFrom = (place: Id): readonly StepUp[] => {
    const ups = stepsUp(map, place);
    if (!reached) return ups;
    return ups
      .map((up) => ({ ...up, to: up.to.filter((id) => reaches(id, place)) }))
      .filter(({ to }) => to.length > 0);
  };
  const far = ({ to }: StepUp): number => Math.min(...to.map((id) => distance.get(id) ?? 0));
  /** The step with which a way goes on, while the others wait. What of it is told elsewhere is added to `see`. */
  const goOn = (places: readonly Id[], see: (readonly MapEdge[])[]): StepUp | undefined => {
    const fresh: StepUp[] = [];
    for (const place of places) {
      const before = passed.get(place);
      const ups = before ? [] : upFrom(place);
      const edges = before ?? ups.map(({ edge }) => edge);
      passed.set(place, edges);
      see.push(before ?? edges.filter((edge) => told.has(edge)));
      fresh.push(...ups.filter(({ edge }) => !told.has(edge)));
    }
    const [next, ...others] = fresh.sort((a, b) => far(a) - far(b));
    for (const up of others) branches.push({ up, see });
    return next;
  };
  const stretch = (start: StepUp, heading: string): Stretch => {
    const steps: { readonly edge: MapEdge; readonly see: LinkDraft['see'] }[] = [];
    let up: StepUp | undefined = start;
    while (up) {
      told.add(up.edge);
      const open: readonly Id[] = up.to.filter((id) => !goals.has(id));
      const see: (readonly MapEdge[])[] = [];
      steps.push({ edge: up.edge, see });
      const next = goOn(open, see);
      // An attacked contradiction leads to both of its ends: where one is the thesis, the other is another way.
      const arrived: boolean = open.length < up.to.length;
      if (arrived && next) branches.push({ up: next, see });
      up = arrived ? undefined : next;
    }
    return { heading: `${heading}, ${stepCount(steps.length)}`, steps };
  };

  const next = goOn([of], []);
  if (!next) return [];
  const { node } = lookupOf(map);
  const stretches = [stretch(next, reached ? 'The shortest way to the thesis' : 'A way up')];
  for (const { up, see } of branches) {
    if (told.has(up.edge)) {
      see.push([up.edge]);
      continue;
    }
    const label = node.get(up.from)?.label;
    stretches.push(stretch(up, `Another way, from ${label ? `“${label}”` : 'a step'}`));
  }
  return stretches;
}
