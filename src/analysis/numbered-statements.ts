import { type Outline, outlineOf, topicOf } from '#analysis/outline.ts';
import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge, MapNode } from '#domain/map.ts';
import { EDGE_WORDS, listed } from '#domain/words.ts';

/** A chapter of the map on paper. */
export interface NumberedChapter {
  /** "" for what belongs to no chapter. */
  readonly title: string;
  readonly statements: readonly NumberedStatement[];
}

/** A statement as a reader on paper finds it again: by its number. */
export interface NumberedStatement {
  readonly node: MapNode;
  readonly number: number;
  /** 0 for what hangs on nothing in its chapter. */
  readonly depth: number;
  /** What it does, as in "supports 3" or "with 5 undercuts the step from 7 to 3 (implied)". */
  readonly does: readonly string[];
}

/** Of an attack on an attack on a step only so much is told. */
const DEEPEST = 2;

/** What is shown, chapter by chapter, each statement followed by what hangs on it, and numbered through; so many at most. */
export function numberedStatements(
  map: ArgumentMap,
  shown: Visibility,
  most = Number.POSITIVE_INFINITY,
): readonly NumberedChapter[] {
  const rows = readingOrder(map, shown);
  const numbers = new Map(rows.map(({ id }, place) => [id, place + 1]));
  const { node, topic, outgoing } = lookupOf(map);
  const chapters: { readonly id: Id; readonly title: string; readonly statements: NumberedStatement[] }[] =
    [];
  for (const { id, depth } of rows.slice(0, most)) {
    const said = node.get(id);
    if (!said) continue;
    const chapter = topicOf(map, id);
    if (chapters.at(-1)?.id !== chapter) {
      chapters.push({ id: chapter, title: topic.get(chapter)?.label ?? '', statements: [] });
    }
    const steps = [...new Set(outgoing.get(id))].filter((edge) => shown.edges.has(edge.id));
    chapters.at(-1)?.statements.push({
      node: said,
      number: numbers.get(id) ?? 0,
      depth,
      does: steps.map((edge) => does(map, edge, id, numbers)),
    });
  }
  return chapters;
}

interface Row {
  readonly id: Id;
  readonly depth: number;
}

/** The shown statements as they are read: the thesis's chapter first, then the others in the map's order. */
function readingOrder(map: ArgumentMap, shown: Visibility): readonly Row[] {
  const outline = outlineOf(map, shown);
  const first = map.thesis.find((id) => shown.nodes.has(id));
  const topics = [first === undefined ? '' : topicOf(map, first), ...map.topics.map(({ id }) => id), ''];
  const roots = new Map<Id, Id[]>();
  for (const id of outline.roots) {
    const topic = topicOf(map, id);
    roots.set(topic, [...(roots.get(topic) ?? []), id]);
  }
  return [...new Set(topics)].flatMap((topic) =>
    (roots.get(topic) ?? []).flatMap((id) => under(outline, id)),
  );
}

/** A root and everything that hangs on it. */
function under(outline: Outline, root: Id): readonly Row[] {
  const rows: Row[] = [];
  const waiting: Row[] = [{ id: root, depth: 0 }];
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row);
    const hangers = outline.hangers.get(row.id) ?? [];
    for (let i = hangers.length - 1; i >= 0; i -= 1) {
      const hanger = hangers[i];
      if (hanger) waiting.push({ id: hanger.id, depth: row.depth + 1 });
    }
  }
  return rows;
}

function does(map: ArgumentMap, edge: MapEdge, by: Id, numbers: ReadonlyMap<Id, number>): string {
  const linked = [...new Set(edge.from)].filter((id) => id !== by).map((id) => numberOf(id, numbers));
  const together = linked.length > 0 ? `with ${listed(linked)} ` : '';
  const implied = edge.basis === 'implied' ? ' (implied)' : '';
  return `${together}${EDGE_WORDS[edge.type].active} ${target(map, edge, numbers)}${implied}`;
}

function target(map: ArgumentMap, { to }: MapEdge, numbers: ReadonlyMap<Id, number>, depth = 0): string {
  const { node, edge: edges } = lookupOf(map);
  const step = edges.get(to);
  if (node.has(to) || !step) return numberOf(to, numbers);
  if (depth >= DEEPEST) return 'another step';
  const from = listed(step.from.map((id) => numberOf(id, numbers)));
  return `the step from ${from} to ${target(map, step, numbers, depth + 1)}`;
}

/** What the filter hides has no number. */
function numberOf(id: Id, numbers: ReadonlyMap<Id, number>): string {
  return String(numbers.get(id) ?? 'one not shown');
}
