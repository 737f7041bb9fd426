import type { Filter, Lens } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** How many statements a filter would leave, or make stand out, through another lens. */
export function lensCount(map: ArgumentMap, filter: Filter, lens: Lens): number {
  const { nodes, own } = visibility(map, { ...filter, lens });
  return lens === 'highlight' ? own.size : nodes.size;
}
