import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, MapEdge } from '#domain/map.ts';
import { EDGE_WORDS, listed } from '#domain/words.ts';

const DEEPEST = 2;

/** A step in words: “A”, together with “B”, supports “C”. An attacked step is told in words, too. */
export function stepWords(map: ArgumentMap, edge: MapEdge, depth = 0): string {
  const { node, edge: edgeOf } = lookupOf(map);
  const [first, ...others] = edge.from.map((id) => quoted(node.get(id)?.label));
  const from = others.length > 0 ? `${first}, together with ${listed(others)},` : first;
  const does = `${from} ${EDGE_WORDS[edge.type].active}`;
  const step = edgeOf.get(edge.to);
  if (!step || node.has(edge.to)) return `${does} ${quoted(node.get(edge.to)?.label)}`;
  return depth < DEEPEST
    ? `${does} the step that ${stepWords(map, step, depth + 1)}`
    : `${does} another step`;
}

function quoted(label: string | undefined): string {
  return `“${label ?? '…'}”`;
}
