import { runsFromRight } from '#scene/direction.ts';
import type { Rect } from '#scene/geometry.ts';
import { wrapped } from '#scene/wrap.ts';

/** How a chapter's title is set, in world units. */
export const CHAPTER_TITLE = { size: 25, height: 44 } as const;

/** Distance of the title from the panel's side; less in a narrow panel. */
const INDENT = 18;

/** A chapter's title on its one line. */
export interface TitleLine {
  /** As much of the title as fits, with "…" where that is not all. */
  readonly words: string;
  /** Where the line begins: at its right where it runs from there. */
  readonly start: number;
  readonly fromRight: boolean;
}

/** How a title stands in its panel at a size of letters in world units. */
export function titleLine(title: string, panel: Rect, size: number): TitleLine {
  const fromRight = runsFromRight(title);
  const indent = Math.min(INDENT, panel.width / 20);
  const [words = ''] = wrapped(title, panel.width - 2 * indent, size, 600, 1);
  return { words, start: fromRight ? panel.x + panel.width - indent : panel.x + indent, fromRight };
}
