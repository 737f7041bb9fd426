import type { Filter } from '#analysis/filter.ts';
import { filterParts } from '#analysis/filter-parts.ts';
import type { Visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';

/** What is shown, in words: "21 of 92: South Korea and what answers it; only facts". "" where nothing is filtered. */
export function filterSentence(map: ArgumentMap, filter: Filter, shown: Visibility): string {
  const parts = filterParts(map, filter);
  if (parts.length === 0) return '';
  return `${filterCount(map, filter, shown)}: ${parts.map(({ words }) => words).join('; ')}`;
}

/** How much is shown, as the sentence begins: "21 of 92", "9 of 92 highlighted". */
export function filterCount(map: ArgumentMap, filter: Filter, shown: Visibility): string {
  const [own, left, all] = [shown.own.size, shown.nodes.size, map.nodes.length].map((count) =>
    count.toLocaleString('en'),
  );
  if (filter.actors.length === 0 || filter.lens !== 'highlight') return `${left} of ${all}`;
  return left === all ? `${own} of ${all} highlighted` : `${left} of ${all}, ${own} highlighted`;
}
