import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id, MapEdge } from '#domain/map.ts';
import { EDGE_WORDS } from '#domain/words.ts';

const DEEPEST = 2;

/** A stretch of a sentence that tells a step. */
export interface StepPiece {
  readonly words: string;
  /** What it stands for: a statement, named by its label, or a step, named by its verb; null for what only joins these. */
  readonly of: Id | null;
}

/** A step in words: “A”, together with “B”, supports “C”. An attacked step is told in words, too. */
export function stepWords(map: ArgumentMap, edge: MapEdge): string {
  return stepPieces(map, edge)
    .map(({ words }) => words)
    .join('');
}

/** The same sentence in pieces, so that each statement and step in it can be pointed at. */
export function stepPieces(map: ArgumentMap, edge: MapEdge, depth = 0): readonly StepPiece[] {
  const { node, edge: edges } = lookupOf(map);
  const statement = (id: Id): StepPiece => ({ words: `“${node.get(id)?.label ?? '…'}”`, of: id });
  const [first, ...others] = edge.from.map(statement);
  const pieces: StepPiece[] = first ? [first] : [];
  for (const [i, other] of others.entries()) {
    pieces.push(joining(i === 0 ? ', together with ' : i < others.length - 1 ? ', ' : ' and '), other);
  }
  pieces.push(joining(others.length > 0 ? ', ' : ' '));
  pieces.push({ words: EDGE_WORDS[edge.type].active, of: edge.id }, joining(' '));
  const step = node.has(edge.to) ? undefined : edges.get(edge.to);
  if (!step) return [...pieces, statement(edge.to)];
  if (depth === DEEPEST) return [...pieces, { words: 'another step', of: step.id }];
  return [...pieces, joining('the step that '), ...stepPieces(map, step, depth + 1)];
}

function joining(words: string): StepPiece {
  return { words, of: null };
}
