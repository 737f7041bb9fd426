import type { MapPart } from '#analysis/part.ts';
import { makersOf } from '#analysis/questions/steps-made.ts';
import { stepWords } from '#analysis/step-words.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge, MapNode } from '#domain/map.ts';
import { actorNames, speakersOf } from '#domain/speakers.ts';
import { EDGE_WORDS, listed, NODE_WORDS } from '#domain/words.ts';

/** What a row of a table tells in one of its columns, and by what it is sorted there; null where there is nothing. */
export interface TableCell {
  readonly text: string;
  readonly sort: string | number | null;
}

/** A row of a table: a node or an edge of the map, with a cell for each column. */
export interface TableLine {
  /** Plain ASCII, whatever the id. */
  readonly key: string;
  readonly id: Id;
  /** What the row is about: one of the two. */
  readonly node: MapNode | null;
  readonly edge: MapEdge | null;
  readonly cells: readonly TableCell[];
}

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  /** What it counts, where the title alone does not say so. */
  readonly hint?: string;
}

export const STATEMENT_COLUMNS: readonly TableColumn[] = [
  { id: 'number', title: 'No.', hint: 'In the order of the map' },
  { id: 'label', title: 'Statement' },
  { id: 'type', title: 'Type' },
  { id: 'who', title: 'Who' },
  { id: 'chapter', title: 'Chapter' },
  { id: 'reasons', title: 'Reasons', hint: 'Steps that support it' },
  { id: 'objections', title: 'Objections', hint: 'Steps against it' },
  { id: 'bears', title: 'Bears on', hint: 'Steps that lead from it' },
  { id: 'place', title: 'In the source' },
];

export const STEP_COLUMNS: readonly TableColumn[] = [
  { id: 'number', title: 'No.', hint: 'In the order of the map' },
  { id: 'from', title: 'From' },
  { id: 'relation', title: 'Relation' },
  { id: 'to', title: 'To' },
  { id: 'basis', title: 'Basis' },
  { id: 'who', title: 'Who' },
];

/** Every shown statement, in the map's order; the counts are of shown steps. */
export function statementLines(map: ArgumentMap, shown: MapPart): readonly TableLine[] {
  const { topic } = lookupOf(map);
  const chapters = new Map(map.topics.map(({ id }, i) => [id, i]));
  const counts = countedSteps(map, shown);
  return map.nodes.flatMap((node, i) => {
    if (!shown.nodes.has(node.id)) return [];
    const { reasons, objections, bears } = counts(node.id);
    const chapter = topic.get(node.topic ?? '');
    const cells: readonly TableCell[] = [
      counted(i + 1),
      worded(node.label),
      worded(NODE_WORDS[node.type].one),
      worded(speakersOf(map, node)),
      { text: chapter?.label ?? '', sort: chapters.get(chapter?.id ?? '') ?? null },
      counted(reasons),
      counted(objections),
      counted(bears),
      placeOf(map, node),
    ];
    return [{ key: `row-${i}`, id: node.id, node, edge: null, cells }];
  });
}

/** Every shown step, in the map's order. */
export function stepLines(map: ArgumentMap, shown: MapPart): readonly TableLine[] {
  const { node, edge: edges } = lookupOf(map);
  const label = (id: Id): string => node.get(id)?.label ?? '';
  const target = ({ to }: MapEdge): string => {
    const step = node.has(to) ? undefined : edges.get(to);
    return step ? `the step ${stepWords(map, step)}` : label(to);
  };
  return map.edges.flatMap((edge, i) => {
    if (!shown.edges.has(edge.id)) return [];
    const cells: readonly TableCell[] = [
      counted(i + 1),
      worded(listed([...new Set(edge.from)].map(label))),
      worded(EDGE_WORDS[edge.type].active),
      worded(target(edge)),
      worded(edge.basis ?? ''),
      worded(listed(actorNames(map, makersOf(map, edge)))),
    ];
    return [{ key: `row-${i}`, id: edge.id, node: null, edge, cells }];
  });
}

function worded(text: string): TableCell {
  return { text, sort: text === '' ? null : text };
}

function counted(count: number): TableCell {
  return { text: String(count), sort: count };
}

/** Where a statement stands first: the edition or source and the paragraph; of a cited document, the place in it. */
function placeOf(map: ArgumentMap, { anchors, cites }: MapNode): TableCell {
  const { source } = lookupOf(map);
  const order = (id: Id): number => map.sources.findIndex((one) => one.id === id);
  const anchor = anchors?.find((one) => source.has(one.source));
  if (anchor) {
    const from = source.get(anchor.source);
    const edition = from?.editions?.find(({ id }) => id === anchor.edition);
    const { paragraph } = anchor;
    return {
      text: `${edition?.label ?? from?.title ?? ''}${paragraph === undefined ? '' : `, paragraph ${paragraph}`}`,
      // Paragraphs count within their source; no text has a million of them.
      sort: order(anchor.source) * 1e6 + Math.min(paragraph ?? 0, 1e6 - 1),
    };
  }
  const cited = cites && source.get(cites.source);
  if (!cited) return worded('');
  return {
    text: cites.place ? `${cited.title}, ${cites.place}` : cited.title,
    sort: order(cites.source) * 1e6,
  };
}

/** How many shown steps speak for a node, are against it, and lead from it. A contradiction is against both its ends. */
function countedSteps(map: ArgumentMap, shown: MapPart) {
  const counts = new Map<Id, { reasons: number; objections: number; bears: number }>();
  const of = (id: Id) => {
    const known = counts.get(id) ?? { reasons: 0, objections: 0, bears: 0 };
    counts.set(id, known);
    return known;
  };
  for (const { id, type, from, to } of map.edges) {
    if (!shown.edges.has(id)) continue;
    if (type === 'supports') of(to).reasons += 1;
    else if (type !== 'restates') of(to).objections += 1;
    for (const premise of new Set(from)) {
      if (type === 'contradicts') of(premise).objections += 1;
      else if (type !== 'restates') of(premise).bears += 1;
    }
  }
  return of;
}
