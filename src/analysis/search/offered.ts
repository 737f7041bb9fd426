import type { Hit } from '#analysis/search/find.ts';
import { type Findable, findableIn } from '#analysis/search/findable.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** So many of what a map begins with, where it has neither a thesis nor chapters. */
const FIRST = 5;

/** Where a reader may start who has not typed anything: what the map argues for, and its chapters. */
export function offered(map: ArgumentMap, most: number): readonly Hit[] {
  const known = new Set(map.nodes.map(({ id }) => id));
  const start: readonly Findable[] = [
    ...map.thesis.filter((id) => known.has(id)).map((id): Findable => ({ kind: 'statement', id })),
    ...map.topics.map(({ id }): Findable => ({ kind: 'chapter', id })),
  ];
  const shown = start.length > 0 ? start.slice(0, most) : first(map);
  return shown.map((found) => ({ found, met: new Map() }));
}

function first(map: ArgumentMap): readonly Findable[] {
  const found: Findable[] = [];
  for (const each of findableIn(map)) {
    if (found.length === FIRST) break;
    found.push(each);
  }
  return found;
}
