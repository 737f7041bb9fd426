import type { Drawn } from '#analysis/drawn.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { boxPlan, LEGIBLE } from '#scene/box-plan.ts';
import { CHAPTER_TITLE } from '#scene/chapter-title.ts';
import type { Size } from '#scene/geometry.ts';
import { textWidth } from '#scene/measure.ts';
import { type Element, structureOf } from '#scene/structure.ts';
import { TAB } from '#scene/tab.ts';
import { type Arrangement, CHAPTERS } from './arrangements.ts';
import type { Form, LayoutRequest } from './layout.ts';

/** Sizes of joints in world units: a bar in which premises meet, a point that an undercut attacks. */
const JOINT_SIZES: Readonly<Record<'bar' | 'step', Size>> = {
  bar: { width: 7, height: 40 },
  step: { width: 12, height: 12 },
};

/** What may be asked of a layout beside the window: nothing of it is the usual one. */
export interface LayoutWishes {
  readonly arrangement?: Arrangement;
  readonly alike?: Form | null;
  readonly pins?: LayoutRequest['pins'];
}

/** What a layout of the map's drawn part depends on. */
export function layoutRequest(
  map: ArgumentMap,
  drawn: Drawn,
  window: Size,
  { arrangement = CHAPTERS, alike = null, pins = [] }: LayoutWishes = {},
): LayoutRequest {
  const { node } = lookupOf(map);
  const chapters = arrangement.divide(map, drawn);
  const { elements, strands } = structureOf(map, drawn, chapters);
  const sizeOf = (element: Element): Size => {
    if (element.kind !== 'box') return JOINT_SIZES[element.kind];
    const known = node.get(element.id);
    if (!known) return JOINT_SIZES.step;
    const { width, height } = boxPlan(known);
    return { width: width + (drawn.folded.has(known.id) ? TAB.width : 0), height };
  };
  const used = new Set(elements.map((element) => element.chapter));
  const list = chapters.list.filter(({ id }) => used.has(id));
  return {
    elements: elements.map((element) => {
      const { width, height } = sizeOf(element);
      return { id: element.id, kind: element.kind, chapter: element.chapter, width, height };
    }),
    strands: strands.map(({ id, from, to, onStep, main }) => ({ id, from, to, onStep, main })),
    chapters: list.map(({ id, title }) => ({
      id,
      title,
      titleHeight: title === '' ? 0 : CHAPTER_TITLE.height,
      titleWidth: textWidth(title, CHAPTER_TITLE.size, 600),
    })),
    window,
    legible: LEGIBLE,
    alike,
    style: arrangement.style,
    pins: pins.filter((pin) => drawn.nodes.has(pin.id)),
  };
}
