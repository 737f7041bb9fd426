import type { Rect } from '#scene/geometry.ts';
import type { Branch } from './argument-tree.ts';
import { BELOW, BESIDE, type Draft, entryOf, LANE, type Stack } from './draft.ts';

/** How far the first lane below a box stands from the box's left side: clear of a cut corner. */
const INSET = 20;

/** A box with the first `right` of its branches beside it and the others below. */
export function boxDraft(branch: Branch, beside: Stack, right: number, below: Stack): Draft {
  const { element, branches } = branch;
  const under = branches.length - right;
  const street = right === 0 ? 0 : BESIDE + LANE * (right - 1);
  const indent = under === 0 ? 0 : INSET + LANE * under + 6;
  const upper = Math.max(element.height, beside.height);
  return {
    width: Math.max(element.width + street + beside.width, indent + below.width),
    height: upper + (under === 0 ? 0 : BELOW + below.height),
    place(x, y, sheet) {
      const rect = { x, y, width: element.width, height: element.height };
      sheet.rects.set(element.id, rect);
      const besideRects = beside.place(x + element.width + street, y, sheet);
      const belowRects = below.place(x + indent, y + upper + BELOW, sheet);
      const gates = gatesAlong(rect, besideRects.map(entryOf));
      branches.slice(0, right).forEach(({ strand }, i) => {
        const child = besideRects[i];
        const gate = gates[i];
        if (!strand || !child || gate === undefined) return;
        const start = { x: child.x, y: entryOf(child) };
        const lane = x + element.width + street - 12 - i * LANE;
        const end = { x: x + element.width, y: gate };
        const bends =
          start.y === gate
            ? []
            : [
                { x: lane, y: start.y },
                { x: lane, y: gate },
              ];
        sheet.routes.set(strand.id, [start, ...bends, end]);
      });
      branches.slice(right).forEach(({ strand }, i) => {
        const child = belowRects[i];
        if (!strand || !child) return;
        // Lower ones turn further left, so that no two of these lines cross.
        const lane = x + INSET + LANE * (under - 1 - i);
        const height = entryOf(child);
        sheet.routes.set(strand.id, [
          { x: child.x, y: height },
          { x: lane, y: height },
          { x: lane, y: y + element.height },
        ]);
      });
      return rect;
    },
  };
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
