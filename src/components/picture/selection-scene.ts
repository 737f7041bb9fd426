import { drawnPart } from '#analysis/drawn.ts';
import { MOST_DRAWN, unfoldedTo } from '#analysis/folding.ts';
import { outlineOf } from '#analysis/outline.ts';
import { selectionPart } from '#analysis/selection-part.ts';
import { pageLayouts } from '#components/stage/layout-service.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { buildScene } from '#scene/build-scene.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import type { Scene, Theme } from '#scene/scene.ts';

/** About as much as a few boxes take. */
const PAGE = { width: 900, height: 600 };

/** What is selected with what bears on it directly, arranged for itself. Fails where nothing of the map is selected. */
export async function selectionScene(map: ArgumentMap, selected: Id | null, theme: Theme): Promise<Scene> {
  const part = selected === null ? null : selectionPart(map, selected);
  if (!part) throw new Error('Nothing is selected.');
  const { shown } = part;
  const large = shown.nodes.size > MOST_DRAWN;
  const folding = large ? unfoldedTo(outlineOf(map, shown), Number.POSITIVE_INFINITY) : null;
  const drawn = drawnPart(map, shown, folding);
  const { layout } = await pageLayouts().layout(layoutRequest(map, drawn, PAGE));
  return buildScene(map, drawn, layout, theme);
}
