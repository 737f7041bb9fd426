import type { ElementDefinition } from 'cytoscape';
import { drawnPart } from '#analysis/drawn.ts';
import { NO_FILTER } from '#analysis/filter.ts';
import { visibility } from '#analysis/visibility.ts';
import { segments } from '#canvas/segments.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { buildScene } from '#scene/build-scene.ts';
import { centreOf, type Rect, type Size } from '#scene/geometry.ts';
import { layoutRequest } from '#scene/layout/layout-request.ts';
import { type ShippedLayouts, shippedLayout } from '#scene/layout/shipped-layouts.ts';
import { openingFolding } from '#scene/opening-folding.ts';
import type { Scene } from '#scene/scene.ts';

/** What the page draws in a window of this size, as plain elements for Cytoscape: places, sizes and wrapped labels. */
export function bareElements(map: ArgumentMap, shipped: ShippedLayouts, room: Size): ElementDefinition[] {
  const shown = visibility(map, NO_FILTER);
  const whole = drawnPart(map, shown, openingFolding(map, shown, room));
  const layout = shippedLayout(shipped, layoutRequest(map, whole, room));
  if (!layout) throw new Error(`No layout was shipped for a window of ${room.width} × ${room.height}.`);
  const scene = buildScene(map, whole, layout, 'light');
  return [
    ...scene.chapters.map(({ id, rect, title }) => ({
      ...box(`chapter ${id}`, rect, title, 1),
      classes: 'chapter',
    })),
    ...scene.boxes.map(({ id, rect, label }) => box(id, rect, label.lines.join('\n'), label.size)),
    ...scene.joints.map(({ id, rect }) => box(id, rect, '', 1)),
    ...lines(scene),
  ];
}

function box(id: string, rect: Rect, words: string, size: number): ElementDefinition {
  return { data: { id, width: rect.width, height: rect.height, words, size }, position: centreOf(rect) };
}

function lines({ boxes, joints, lines }: Scene): ElementDefinition[] {
  const rects = new Map([...boxes, ...joints].map(({ id, rect }) => [id, rect]));
  return lines.flatMap(({ id, from, to, points, width, colour }) => {
    const [source, target] = [rects.get(from), rects.get(to)];
    if (!source || !target) return [];
    const way = segments(points, source, target);
    return [{ data: { id: `line ${id}`, source: from, target: to, width, colour, ...way } }];
  });
}
