import type { Id } from '#domain/map.ts';
import type { Point, Rect } from '#scene/geometry.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import type { LayoutElement, LayoutStrand } from './layout.ts';
import { type Shapes, undominated } from './shape.ts';

/** Room between boxes in world units, wide enough for lines and for the joints that stand there. */
const GAP = { x: 64, y: 26 } as const;
/** Distance of a joint from the box that it is set beside, and of joints one above the other. */
const JOINT = { beside: 24, apart: 6 } as const;

/**
 * The boxes in their order on a grid, in every number of columns that makes a shape of its own: in rows, as a page is
 * read, or in columns, as a newspaper is. Lines are left to the router. `columns` fixes their number.
 */
export function gridPlans(
  elements: readonly LayoutElement[],
  strands: readonly LayoutStrand[],
  drawing: 'rows' | 'columns',
  columns: number | null = null,
): Shapes<ChapterPlan> {
  const boxes = elements.filter((element) => element.kind === 'box');
  const joints = elements.filter((element) => element.kind !== 'box');
  const most = Math.max(1, boxes.length);
  const numbers =
    columns === null ? Array.from({ length: most }, (_, i) => i + 1) : [Math.min(columns, most)];
  return undominated(
    numbers.map((number) => {
      const rects = onGrid(boxes, number, drawing);
      for (const joint of joints) setBeside(joint, strands, rects);
      const all = [...rects.values()];
      return {
        width: Math.max(0, ...all.map((rect) => rect.x + rect.width)),
        height: Math.max(0, ...all.map((rect) => rect.y + rect.height)),
        rects,
        routes: new Map<Id, readonly Point[]>(),
        form: { drawing, columns: number },
      };
    }),
  );
}

function onGrid(
  boxes: readonly LayoutElement[],
  columns: number,
  drawing: 'rows' | 'columns',
): Map<Id, Rect> {
  const rects = new Map<Id, Rect>();
  const rows = Math.ceil(boxes.length / columns);
  const width = Math.max(0, ...boxes.map((box) => box.width));
  const heights = new Map<number, number>();
  const placeOf = (i: number) =>
    drawing === 'rows'
      ? { column: i % columns, row: Math.floor(i / columns) }
      : { column: Math.floor(i / rows), row: i % rows };
  if (drawing === 'rows') {
    boxes.forEach((box, i) => {
      const { row } = placeOf(i);
      heights.set(row, Math.max(heights.get(row) ?? 0, box.height));
    });
  }
  const tops = new Map<string, number>();
  boxes.forEach((box, i) => {
    const { column, row } = placeOf(i);
    // Rows are level; in columns every box follows close upon the one above.
    const key = drawing === 'rows' ? `row ${row}` : `column ${column}`;
    const above = drawing === 'rows' ? sumBelow(heights, row) : (tops.get(key) ?? 0);
    rects.set(box.id, {
      x: JOINT.beside + column * (width + GAP.x),
      y: above,
      width: box.width,
      height: box.height,
    });
    tops.set(key, above + box.height + GAP.y);
  });
  return rects;
}

function sumBelow(heights: ReadonlyMap<number, number>, row: number): number {
  let sum = 0;
  for (let i = 0; i < row; i += 1) sum += (heights.get(i) ?? 0) + GAP.y;
  return sum;
}

/** A joint stands to the left of the first of its premises that is here, below those that stand there already. */
function setBeside(joint: LayoutElement, strands: readonly LayoutStrand[], rects: Map<Id, Rect>): void {
  const near = strands
    .filter(({ from, to }) => to === joint.id || from === joint.id)
    .flatMap(({ from, to }) => rects.get(to === joint.id ? from : to) ?? []);
  const host = near[0] ?? { x: JOINT.beside, y: 0, width: 0, height: 0 };
  const size = { width: joint.width, height: Math.min(joint.height, host.height || joint.height) };
  let y = host.y;
  const x = host.x - JOINT.beside + 2;
  const taken = [...rects.values()].filter((rect) => rect.x < x + size.width && rect.x + rect.width > x);
  for (const rect of taken.sort((a, b) => a.y - b.y)) {
    if (y < rect.y + rect.height + JOINT.apart && rect.y < y + size.height + JOINT.apart) {
      y = rect.y + rect.height + JOINT.apart;
    }
  }
  rects.set(joint.id, { x, y, ...size });
}
