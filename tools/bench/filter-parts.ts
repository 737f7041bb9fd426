import { drawnPart } from '#analysis/drawn.ts';
import type { Filter } from '#analysis/filter.ts';
import { outlineOf } from '#analysis/outline.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { openingFolding } from '#scene/opening-folding.ts';

/** Milliseconds of each part of the work behind a filter, on its own in Node. */
export interface FilterParts {
  readonly visibility: readonly number[];
  readonly outline: readonly number[];
  readonly layout: readonly number[];
}

/** Does the work behind each filter, again and again: what it leaves, what of that is drawn, and the plain layout. */
export async function filterParts(
  map: ArgumentMap,
  filters: readonly Filter[],
  room: Size,
  rounds: number,
): Promise<FilterParts> {
  const parts = { visibility: [] as number[], outline: [] as number[], layout: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const filter of filters) {
      const start = performance.now();
      const shown = visibility(map, filter);
      const seen = performance.now();
      outlineOf(map, shown);
      const drawn = drawnPart(map, shown, openingFolding(map, shown, room));
      const folded = performance.now();
      await layOut(null, layoutRequest(map, drawn, room));
      parts.visibility.push(seen - start);
      parts.outline.push(folded - seen);
      parts.layout.push(performance.now() - folded);
    }
  }
  return parts;
}
