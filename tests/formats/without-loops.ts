import type { ArgumentMap } from '#domain/map.ts';

/** Argdown's parser loses some steps from a statement to itself: a map to try it with has none. */
export function withoutLoops(map: ArgumentMap): ArgumentMap {
  const loops = new Set(map.edges.filter(({ from, to }) => from.includes(to)).map(({ id }) => id));
  return dropDangling({ ...map, edges: map.edges.filter(({ id }) => !loops.has(id)) });
}

function dropDangling(map: ArgumentMap): ArgumentMap {
  const ids = new Set([...map.nodes, ...map.edges].map(({ id }) => id));
  const edges = map.edges.filter(({ to }) => ids.has(to));
  return edges.length === map.edges.length ? map : dropDangling({ ...map, edges });
}
