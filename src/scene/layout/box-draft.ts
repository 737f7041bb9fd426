import type { Point, Rect } from '#scene/geometry.ts';
import { type Branch, namesOf } from './argument-tree.ts';
import { type Columns, inRuns } from './columns.ts';
import { BELOW, BESIDE, type Draft, entryOf, LANE, type Sheet, type Stack } from './draft.ts';
import type { BoxForm } from './layout.ts';

/** How far the first lane below a box stands from the box's left side: clear of a cut corner. */
const INSET = 20;

/** A box with the first `right` of its branches beside it and the others below. */
export function boxDraft(branch: Branch, beside: Stack, right: number, below: Columns): Draft {
  const { element, branches } = branch;
  const [first = 0] = below.counts;
  const under = branches.length - right;
  const street = right === 0 ? 0 : BESIDE + LANE * (right - 1);
  const lane = under === 0 ? LANE : Math.min(LANE, (element.width - INSET - 8) / under);
  const indent = under === 0 ? 0 : INSET + lane * first + 6;
  const upper = Math.max(element.height, beside.height);
  // Between the box and the columns, the lines to all but the first column run one above the other.
  const gap = BELOW + lane * (under - first);
  return {
    width: Math.max(element.width + street + beside.width, indent + below.width),
    height: upper + (under === 0 ? 0 : gap + below.height),
    place(x, y, sheet) {
      const rect = { x, y, width: element.width, height: element.height };
      sheet.rects.set(element.id, rect);
      if (branches.length > 0) sheet.boxes.push(formOf(branch, right, below.counts));
      const besideRects = beside.place(x + element.width + street, y, sheet);
      drawBeside(sheet, branches.slice(0, right), besideRects, rect, street);
      const belowRects = below.place(x + indent, y + upper + gap, sheet);
      const steps = branches.slice(right);
      drawBelow(sheet, steps.slice(0, first), belowRects.slice(0, first), rect, lane);
      const bus = { top: y + upper + 4, from: x + INSET + lane * first, lane };
      drawAcross(sheet, steps.slice(first), belowRects.slice(first), below.counts.slice(1), rect, bus);
      return rect;
    },
  };
}

function formOf({ element, branches }: Branch, right: number, counts: readonly number[]): BoxForm {
  const names = branches.map(namesOf);
  const columns = inRuns(names.slice(right), counts).map((column) => column.flat());
  return { id: element.id, beside: names.slice(0, right).flat(), columns };
}

function drawBeside(
  sheet: Sheet,
  steps: readonly Branch[],
  rects: readonly Rect[],
  box: Rect,
  street: number,
): void {
  const gates = gatesAlong(box, rects.map(entryOf));
  const right = box.x + box.width;
  steps.forEach(({ strand }, i) => {
    const child = rects[i];
    const gate = gates[i];
    if (!strand || !child || gate === undefined) return;
    const height = entryOf(child);
    const lane = right + street - 12 - i * LANE;
    const bends: Point[] =
      height === gate
        ? []
        : [
            { x: lane, y: height },
            { x: lane, y: gate },
          ];
    sheet.routes.set(strand.id, [{ x: child.x, y: height }, ...bends, { x: right, y: gate }]);
  });
}

/** Lines of the first column: lower ones turn further left, so that no two of them cross. */
function drawBelow(
  sheet: Sheet,
  steps: readonly Branch[],
  rects: readonly Rect[],
  box: Rect,
  apart: number,
): void {
  steps.forEach(({ strand }, i) => {
    const child = rects[i];
    if (!strand || !child) return;
    const lane = box.x + INSET + apart * (steps.length - 1 - i);
    const height = entryOf(child);
    sheet.routes.set(strand.id, [
      { x: child.x, y: height },
      { x: lane, y: height },
      { x: lane, y: box.y + box.height },
    ]);
  });
}

/** Lines of the other columns: the further right their lane, the higher they cross over and the further right they end. */
function drawAcross(
  sheet: Sheet,
  steps: readonly Branch[],
  rects: readonly Rect[],
  counts: readonly number[],
  box: Rect,
  bus: { readonly top: number; readonly from: number; readonly lane: number },
): void {
  const inColumn = counts.flatMap((count) => Array.from({ length: count }, (_, i) => i));
  const lanes = rects.map((rect, i) => rect.x - 12 - LANE * (inColumn[i] ?? 0));
  const order = lanes.map((_, i) => i).sort((a, b) => (lanes[a] ?? 0) - (lanes[b] ?? 0));
  order.forEach((i, place) => {
    const strand = steps[i]?.strand;
    const child = rects[i];
    const lane = lanes[i];
    if (!strand || !child || lane === undefined) return;
    const height = entryOf(child);
    const level = bus.top + bus.lane * (steps.length - 1 - place);
    const gate = bus.from + bus.lane * place;
    sheet.routes.set(strand.id, [
      { x: child.x, y: height },
      { x: lane, y: height },
      { x: lane, y: level },
      { x: gate, y: level },
      { x: gate, y: box.y + box.height },
    ]);
  });
}

/** Heights on a box's right side, in order and a lane apart, each as near as can be to the one it is meant for. */
function gatesAlong(rect: Rect, wanted: readonly number[]): readonly number[] {
  const lane = Math.min(LANE, (rect.height - 16) / Math.max(1, wanted.length - 1));
  const gates: number[] = [];
  wanted.forEach((height, i) => {
    const lowest = rect.y + rect.height - 8 - lane * (wanted.length - 1 - i);
    const highest = (gates[i - 1] ?? rect.y + 8 - lane) + lane;
    gates.push(Math.max(highest, Math.min(height, lowest)));
  });
  return gates;
}
