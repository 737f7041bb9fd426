import { inOrder, type MapPart, partOfEdges } from '#analysis/part.ts';
import { stepWords } from '#analysis/step-words.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';

/** The answer to a question: a part of the map, and the same as numbered sentences. */
export interface Chain extends MapPart {
  readonly links: readonly Link[];
  /** How many steps the answer has, told or not. */
  readonly count: number;
  /** What the answer had to leave out, or why there is none; "" where there is nothing to say. */
  readonly cut: string;
}

/** One numbered sentence: a step, or the heading of several. */
export interface Link {
  /** "1.2": the second under the first. */
  readonly number: string;
  /** From 1; a link stands under the last one before it with a lesser depth. */
  readonly depth: number;
  /** The step that it tells of; null for a heading. */
  readonly edge: MapEdge | null;
  /** Without a full stop. */
  readonly words: string;
  /** The numbers of the links that tell how it goes on, where that is told elsewhere. */
  readonly see: readonly string[];
}

/** A link before it has its words: a step, or the words of a heading. */
export interface LinkDraft {
  readonly number: string;
  readonly depth: number;
  readonly tells: MapEdge | string;
  /** Lists of steps that it goes on with, wherever these are told. */
  readonly see: readonly (readonly MapEdge[])[];
  /** The number of the heading under which it goes on; null where there is none. */
  readonly goesOn: string | null;
}

/** Steps that follow one another, under a heading. */
export interface Stretch {
  readonly heading: string;
  readonly steps: readonly { readonly edge: MapEdge; readonly see?: LinkDraft['see'] }[];
}

/** More sentences than this nobody reads; the map shows the rest. */
const MOST_TOLD = 1000;

/** A chain of these links, with the nodes and steps at both ends of each; what was asked about is in it in any case. */
export function chainOf(
  map: ArgumentMap,
  asked: readonly Id[],
  drafts: readonly LinkDraft[],
  cut = '',
): Chain {
  const steps = new Set(drafts.flatMap(({ tells }) => (typeof tells === 'string' ? [] : tells.id)));
  const { nodes, edges } = partOfEdges(map, [...asked, ...steps]);
  const told = drafts.slice(0, MOST_TOLD);
  const left =
    told.length < drafts.length
      ? `Only the first ${MOST_TOLD.toLocaleString('en')} lines are told; the answer has ${steps.size.toLocaleString('en')} steps.`
      : '';
  return {
    nodes: inOrder(map.nodes, new Set([...asked, ...nodes])),
    edges,
    links: linksOf(map, told),
    count: steps.size,
    cut: [cut, left].filter(Boolean).join(' '),
  };
}

/** Stretches one under the other; a single one needs no heading. */
export function inStretches(stretches: readonly Stretch[]): readonly LinkDraft[] {
  const [first] = stretches;
  const drafts = ({ steps }: Stretch, number: string, depth: number): readonly LinkDraft[] =>
    steps.map(({ edge, see = [] }, i) => ({
      number: `${number}${i + 1}`,
      depth,
      tells: edge,
      see,
      goesOn: null,
    }));
  if (first && stretches.length === 1) return drafts(first, '', 1);
  return stretches.flatMap((stretch, i) => [
    { number: String(i + 1), depth: 1, tells: stretch.heading, see: [], goesOn: null },
    ...drafts(stretch, `${i + 1}.`, 2),
  ]);
}

/** "1 step", "1,200 steps". */
export function stepCount(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'step' : 'steps'}`;
}

function linksOf(map: ArgumentMap, drafts: readonly LinkDraft[]): readonly Link[] {
  const numbers = new Map<MapEdge, string>();
  const headings = new Set<string>();
  for (const { number, tells } of drafts) {
    if (typeof tells === 'string') headings.add(number);
    else if (!numbers.has(tells)) numbers.set(tells, number);
  }
  return drafts.map(({ number, depth, tells, see, goesOn }) => {
    const others = see.flat().filter((step) => step !== tells);
    return {
      number,
      depth,
      edge: typeof tells === 'string' ? null : tells,
      words: typeof tells === 'string' ? tells : stepWords(map, tells),
      see: [
        ...new Set([
          ...(goesOn !== null && headings.has(goesOn) ? [goesOn] : []),
          ...others.flatMap((step) => numbers.get(step) ?? []),
        ]),
      ],
    };
  });
}
