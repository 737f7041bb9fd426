import type { ArgumentMap, MapNode } from '#domain/map.ts';

/** The nodes of which nobody can see where in a source they stand; none in a map that names no sources. */
export function unanchoredNodes(map: ArgumentMap): readonly MapNode[] {
  if (map.sources.length === 0) return [];
  return map.nodes.filter(({ anchors = [] }) => anchors.length === 0);
}
