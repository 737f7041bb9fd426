import ELK from 'elkjs/lib/elk.bundled.js';
import { type Drawn, wholeOf } from '#analysis/drawn.ts';
import type { ArgumentMap } from '#domain/map.ts';
import type { Size } from '#scene/geometry.ts';
import { layOut } from '#scene/layout/lay-out.ts';
import type { Layout, LayoutRequest } from '#scene/layout/layout.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';

const elk = new ELK();

export interface LaidOutMap {
  readonly request: LayoutRequest;
  readonly layout: Layout;
  readonly shown: Drawn;
}

/** A whole map laid out for a window; in layers where there is room for them, compactly in a small window. */
export async function layoutOf(
  map: ArgumentMap,
  window: Size = { width: 1200, height: 800 },
): Promise<LaidOutMap> {
  const shown = wholeOf(map);
  const request = layoutRequest(map, shown, window);
  return { request, layout: await layOut(elk, request), shown };
}
