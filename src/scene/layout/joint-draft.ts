import type { Branch } from './argument-tree.ts';
import { BELOW, BESIDE, type Draft, entryOf, LANE, type Stack } from './draft.ts';
import type { LayoutElement } from './layout.ts';

/** A bar spans the premises that meet in it; what attacks the step itself comes from below. */
export function jointDraft(
  element: LayoutElement,
  premises: readonly Branch[],
  upper: Stack,
  attackers: readonly Branch[],
  lower: Stack,
): Draft {
  const street = element.width + BESIDE - 8;
  const indent = attackers.length === 0 ? 0 : Math.max(street, element.width + LANE * attackers.length);
  const upperHeight = Math.max(upper.height, element.height);
  return {
    width: Math.max(street + upper.width, indent + lower.width),
    height: upperHeight + (attackers.length === 0 ? 0 : BELOW + lower.height),
    place(x, y, sheet) {
      const upperRects = upper.place(x + street, y, sheet);
      const entries = upperRects.map(entryOf);
      const first = entries[0] ?? y + element.height / 2;
      const last = entries.at(-1) ?? first;
      const span = Math.max(element.height, last - first + (element.kind === 'bar' ? 16 : 0));
      const rect = { x, y: (first + last - span) / 2, width: element.width, height: span };
      sheet.rects.set(element.id, rect);
      premises.forEach(({ strand }, i) => {
        const child = upperRects[i];
        if (!strand || !child) return;
        const height = entryOf(child);
        sheet.routes.set(strand.id, [
          { x: child.x, y: height },
          { x: rect.x + rect.width, y: height },
        ]);
      });
      const lowerRects = lower.place(x + indent, y + upperHeight + BELOW, sheet);
      attackers.forEach(({ strand }, i) => {
        const child = lowerRects[i];
        if (!strand || !child) return;
        const lane = rect.x + (rect.width * (attackers.length - i)) / (attackers.length + 1);
        const height = entryOf(child);
        sheet.routes.set(strand.id, [
          { x: child.x, y: height },
          { x: lane, y: height },
          { x: lane, y: rect.y + rect.height },
        ]);
      });
      return rect;
    },
  };
}
