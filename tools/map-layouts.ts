import ELK from 'elkjs/lib/elk.bundled.js';
import { type Drawn, drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { fingerprint, SHIPPED_WINDOWS, type ShippedLayouts } from '#scene/layout/shipped-layouts.ts';
import { openingFolding } from '#scene/opening-folding.ts';

/** What of a map a window of this size shows at first. */
export function openingPart(map: ArgumentMap, window: Size): Drawn {
  const whole = visibility(map, NO_FILTER);
  return drawnPart(map, whole, openingFolding(map, whole, window));
}

/** The layouts of a map as it opens in each of the windows for which layouts ship. */
export async function openingLayouts(map: ArgumentMap): Promise<ShippedLayouts> {
  const elk = new ELK();
  return {
    layouts: await Promise.all(
      SHIPPED_WINDOWS.map(async (window) => {
        const request = layoutRequest(map, openingPart(map, window), window);
        return { window, fingerprint: fingerprint(request), layout: await layOut(elk, request) };
      }),
    ),
  };
}
