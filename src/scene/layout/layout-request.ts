import type { Visibility } from '#analysis/visibility.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { boxPlan, LEGIBLE } from '#scene/box-plan.ts';
import { CHAPTER_TITLE } from '#scene/chapter-title.ts';
import type { Size } from '#scene/geometry.ts';
import { textWidth } from '#scene/measure.ts';
import { type Element, structureOf } from '#scene/structure.ts';
import type { LayoutRequest } from './layout.ts';

/** Sizes of joints in world units: a bar in which premises meet, a point that an undercut attacks. */
const JOINT_SIZES: Readonly<Record<'bar' | 'step', Size>> = {
  bar: { width: 7, height: 40 },
  step: { width: 12, height: 12 },
};

/** What a layout of the map's shown part depends on. */
export function layoutRequest(map: ArgumentMap, shown: Visibility, window: Size): LayoutRequest {
  const { node } = lookupOf(map);
  const { elements, strands } = structureOf(map, shown);
  const sizeOf = (element: Element): Size => {
    if (element.kind !== 'box') return JOINT_SIZES[element.kind];
    const known = node.get(element.id);
    return known ? boxPlan(known) : JOINT_SIZES.step;
  };
  return {
    elements: elements.map((element) => {
      const { width, height } = sizeOf(element);
      return { id: element.id, kind: element.kind, chapter: element.chapter, width, height };
    }),
    strands: strands.map(({ id, from, to, onStep }) => ({ id, from, to, onStep })),
    chapters: map.topics.map(({ id, label }) => ({
      id,
      titleHeight: CHAPTER_TITLE.height,
      titleWidth: textWidth(label, CHAPTER_TITLE.size, 600),
    })),
    window,
    legible: LEGIBLE,
  };
}
